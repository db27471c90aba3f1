using NetworkPorts.Generators.Model;

namespace NetworkPorts.Generators.Tables;

/// <summary>Gathers the rows of both layers by port, and merges the registry's rows that are one record.</summary>
internal static class PortMerger
{
    private const byte Tcp = 1;

    /// <summary>
    /// Returns every port with a record, a reservation or a common use, in ascending order. A use of the port alone stands
    /// before those of a range around it.
    /// </summary>
    public static IEnumerable<PortModel> Merge(IEnumerable<RegistryRow> rows, IEnumerable<CommonUse> uses)
    {
        ILookup<int, RegistryRow> rowsOfPort = ByPort(rows, row => row.FirstPort, row => row.LastPort);
        ILookup<int, CommonUse> usesOfPort = ByPort(uses, use => use.FirstPort, use => use.LastPort);
        return Enumerable.Range(0, ushort.MaxValue + 1)
            .Where(port => rowsOfPort.Contains(port) || usesOfPort.Contains(port))
            .Select(port => MergePort((ushort)port, [.. rowsOfPort[port]], [.. usesOfPort[port].OrderBy(use => use.PortCount)]));
    }

    private static ILookup<int, T> ByPort<T>(IEnumerable<T> rows, Func<T, int> first, Func<T, int> last) => (
        from row in rows
        from port in Enumerable.Range(first(row), last(row) - first(row) + 1)
        select (port, row)).ToLookup(pair => pair.port, pair => pair.row);

    private static PortModel MergePort(ushort port, List<RegistryRow> rows, List<CommonUse> uses)
    {
        IEnumerable<RegistryRow> tcpFirst = rows.Where(row => !row.IsReservation).OrderByDescending(row => row.Transport == Tcp);
        int reserved = rows.Where(row => row.IsReservation).Aggregate(0, (bits, row) => bits | RowTransports.Answered(row.Transport));
        return new PortModel(port, [.. MergeTransports(MergeAliases(tcpFirst))], (byte)reserved, uses);
    }

    /// <summary>Rows of one transport with the same description are one record: the first name, the rest as aliases.</summary>
    private static IEnumerable<ServiceRecordModel> MergeAliases(IEnumerable<RegistryRow> rows) =>
        rows.Select((row, index) => (Row: row, Index: index))
            .GroupBy(item => (item.Row.Transport, item.Row.Description, Alone: item.Row.Description.Length == 0 ? item.Index : -1))
            .Select(group => new ServiceRecordModel(
                [.. group.Select(item => item.Row.Name).Distinct()],
                group.Key.Transport,
                group.Key.Description,
                References(group.Select(item => item.Row.Reference))));

    /// <summary>Records that agree in names and description are one record with the transports of all.</summary>
    private static IEnumerable<ServiceRecordModel> MergeTransports(IEnumerable<ServiceRecordModel> records) =>
        records.GroupBy(record => (Names: string.Join(" ", record.Names), record.Description, HasTransport: record.Transports != 0))
            .Select(group => group.First() with
            {
                Transports = (byte)group.Aggregate(0, (bits, record) => bits | record.Transports),
                References = References(group.Select(record => record.Reference)),
            });

    private static string[] References(IEnumerable<string> references) =>
        [.. references.SelectMany(reference => reference.Split([", "], StringSplitOptions.RemoveEmptyEntries)).Distinct()];
}
