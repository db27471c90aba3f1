namespace NetworkPorts.Internals;

/// <summary>A column that few rows have a value in: the rows that have one, ascending, beside the values.</summary>
internal static class SparseColumn
{
    /// <summary>Finds where a row's values begin and end; a row stands once for each of its values.</summary>
    public static void Find(ReadOnlySpan<byte> rows, int row, out int start, out int end)
    {
        start = LowerBound(rows, row);
        end = start;
        while (end < rows.UInt16Count() && rows.UInt16At(end) == row)
            end++;
    }

    private static int LowerBound(ReadOnlySpan<byte> rows, int row)
    {
        int low = 0;
        int high = rows.UInt16Count();
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (rows.UInt16At(middle) < row)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
