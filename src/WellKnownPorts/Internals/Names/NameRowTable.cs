namespace NetworkPorts.Internals;

/// <summary>
/// Reads the rows of each name, given its slot: the first row, and a list for the few names with several.
/// </summary>
internal static class NameRowTable
{
    // Added to the index of a list, so that it differs from a row.
    private const int FirstListed = PortTables.RowCount;

    public static int First(int slot) => PortTable.RowOfText(PortTables.NameTexts.UInt16At(slot));

    /// <summary>Finds the rows of a name, as a part of <see cref="RowAt"/>; none if the slot is -1.</summary>
    public static (int Start, int End) Find(int slot)
    {
        if (slot < 0)
            return (0, 0);
        SparseColumn.Find(PortTables.ListedNames, slot, out int start, out int end);
        int first = First(slot);
        return start < end ? (FirstListed + start, FirstListed + end) : (first, first + 1);
    }

    /// <summary>Returns the row at an index.</summary>
    public static int RowAt(int index) =>
        index < FirstListed ? index : PortTables.ListedRows.UInt16At(index - FirstListed);
}
