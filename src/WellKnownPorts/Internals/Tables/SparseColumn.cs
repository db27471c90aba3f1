namespace NetworkPorts.Internals;

/// <summary>
/// Reads a column that has values for only a few keys. It consists of the keys in ascending order and their values.
/// </summary>
internal static class SparseColumn
{
    /// <summary>
    /// Finds the start and end index of the values of a key, such as a row. A key is repeated for each of its values.
    /// </summary>
    public static void Find(ReadOnlySpan<byte> keys, int key, out int start, out int end)
    {
        start = LowerBound(keys, key);
        end = start;
        while (end < keys.UInt16Count() && keys.UInt16At(end) == key)
            end++;
    }

    private static int LowerBound(ReadOnlySpan<byte> keys, int key)
    {
        int low = 0;
        int high = keys.UInt16Count();
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (keys.UInt16At(middle) < key)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
