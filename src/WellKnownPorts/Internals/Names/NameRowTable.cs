namespace NetworkPorts.Internals;

/// <summary>
/// Reads the rows of a name, given its slot. Few names have more than one row; these names have a list of rows.
/// </summary>
internal static class NameRowTable
{
    // Added to the indexes of listed rows, which distinguishes them from rows.
    private const int FirstListed = PortTables.RowCount;

    public static int First(int slot) => PortTable.RowOfText(PortTables.NameTexts.UInt16At(slot));

    /// <summary>
    /// Returns the range of <see cref="RowAt"/> indexes for the rows of a name. The range is empty if the slot is -1.
    /// </summary>
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
