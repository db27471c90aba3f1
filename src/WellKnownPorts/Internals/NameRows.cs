namespace NetworkPorts.Internals;

/// <summary>The rows of each name, by its place: the first one, and of the few names with several a list.</summary>
internal static class NameRows
{
    public static int First(int place) => PortTables.NameRows.UInt16At(place);

    public static ServiceRecords Records(int place)
    {
        SparseColumn.Find(PortTables.ListedNames, place, out int start, out int end);
        return start < end ? ServiceRecords.Listed(start, end) : ServiceRecords.OfRow(First(place));
    }
}
