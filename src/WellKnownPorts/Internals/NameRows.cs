namespace NetworkPorts.Internals;

/// <summary>
/// The rows of each name, by its place. Nearly every name has one, whose number stands there; in place of the others
/// stands, beyond the numbers of the rows, where their list begins: how many they are, and then each of them.
/// </summary>
internal static class NameRows
{
    public static int First(int place)
    {
        int row = PortTables.NameRows.UInt16At(place);
        return row < PortTables.RowCount ? row : PortTables.NameRowLists.UInt16At(row - PortTables.RowCount + 1);
    }

    public static ServiceRecords Records(int place)
    {
        int row = PortTables.NameRows.UInt16At(place);
        int list = row - PortTables.RowCount;
        return list < 0
            ? ServiceRecords.OfRow(row)
            : ServiceRecords.Listed(list + 1, PortTables.NameRowLists.UInt16At(list));
    }
}
