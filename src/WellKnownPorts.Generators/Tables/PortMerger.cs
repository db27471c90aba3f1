using NetworkPorts.Generators.Model;

namespace NetworkPorts.Generators.Tables;

/// <summary>Gathers the registry's rows by port and merges the rows that are one record.</summary>
internal static class PortMerger
{
    private const byte Tcp = 1;

    /// <summary>Returns every port with a record or a reservation, in ascending order.</summary>
    public static IEnumerable<PortModel> Merge(IEnumerable<RegistryRow> rows) =>
        rows.SelectMany(row => Enumerable.Range(row.FirstPort, row.LastPort - row.FirstPort + 1)
                .Select(port => (Port: (ushort)port, Row: row)))
            .GroupBy(pair => pair.Port, pair => pair.Row)
            .OrderBy(group => group.Key)
            .Select(group => MergePort(group.Key, [.. group]));

    private static PortModel MergePort(ushort port, List<RegistryRow> rows)
    {
        IEnumerable<RegistryRow> tcpFirst = rows.Where(row => !row.IsReservation).OrderByDescending(row => row.Transport == Tcp);
        int reserved = rows.Where(row => row.IsReservation).Aggregate(0, (bits, row) => bits | RowTransports.Answered(row.Transport));
        return new PortModel(port, [.. MergeTransports(MergeAliases(tcpFirst))], (byte)reserved);
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
