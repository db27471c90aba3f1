namespace NetworkPorts.Internals;

/// <summary>
/// Reads the rows of each name, given its slot: the first row, and a list for the few names with several.
/// </summary>
internal static class NameRowTable
{
    public static int First(int slot) => PortTable.RowOfText(PortTables.NameTexts.UInt16At(slot));

    public static ServiceRecords Records(int slot)
    {
        SparseColumn.Find(PortTables.ListedNames, slot, out int start, out int end);
        return start < end ? ServiceRecords.OfListedName(start, end) : ServiceRecords.OfName(First(slot));
    }
}
