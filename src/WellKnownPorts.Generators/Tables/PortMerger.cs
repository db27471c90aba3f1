using NetworkPorts.Generators.Model;
using NetworkPorts.Internals;

namespace NetworkPorts.Generators.Tables;

/// <summary>Groups the rows of both layers by port, and merges registry rows that form one record.</summary>
internal static class PortMerger
{
    /// <summary>
    /// Returns the known ports in ascending order. The common uses of a port are ordered by rank. Within a rank, uses
    /// of a single port come before uses of a range.
    /// </summary>
    public static IEnumerable<PortModel> Merge(IEnumerable<RegistryRow> rows, IEnumerable<CommonUse> uses)
    {
        ILookup<int, RegistryRow> rowsOfPort = ByPort(rows, row => row.FirstPort, row => row.LastPort);
        ILookup<int, CommonUse> usesOfPort = ByPort(uses, use => use.FirstPort, use => use.LastPort);
        return Enumerable.Range(0, ushort.MaxValue + 1)
            .Where(port => rowsOfPort.Contains(port) || usesOfPort.Contains(port))
            .Select(port => MergePort(
                (ushort)port,
                [.. rowsOfPort[port]],
                [.. usesOfPort[port].OrderBy(use => use.Rank).ThenBy(use => use.PortCount)]));
    }

    private static ILookup<int, T> ByPort<T>(IEnumerable<T> rows, Func<T, int> first, Func<T, int> last) => (
        from row in rows
        from port in Enumerable.Range(first(row), last(row) - first(row) + 1)
        select (port, row)).ToLookup(pair => pair.port, pair => pair.row);

    private static PortModel MergePort(ushort port, List<RegistryRow> rows, List<CommonUse> uses)
    {
        IEnumerable<RegistryRow> tcpFirst = rows.Where(row => !row.IsReservation)
            .OrderByDescending(row => row.Transport == TransportProtocols.Tcp);
        TransportProtocols reserved = rows.Where(row => row.IsReservation)
            .Aggregate(TransportProtocols.None, (all, row) => all | RowFormat.Answered(row.Transport));
        return new PortModel(port, [.. MergeTransports(MergeAliases(tcpFirst))], reserved, uses);
    }

    /// <summary>
    /// Merges rows of the same transport with the same description into one record. The first name is the name of the
    /// record, and the other names are aliases. Rows without a description are not merged.
    /// </summary>
    private static IEnumerable<ServiceRecordModel> MergeAliases(IEnumerable<RegistryRow> rows) =>
        rows.Select((row, index) => (Row: row, Index: index))
            .GroupBy(item => (
                item.Row.Transport, item.Row.Description, Index: item.Row.Description.Length == 0 ? item.Index : -1))
            .Select(group => new ServiceRecordModel(
                [.. group.Select(item => item.Row.Name).Distinct()],
                group.Key.Transport,
                group.Key.Description,
                References(group.Select(item => item.Row.Reference))));

    /// <summary>
    /// Merges records with the same names and description into one record with all their transports. For each
    /// transport, the records stay in their original order. Records that would break this order are not merged.
    /// </summary>
    private static IEnumerable<ServiceRecordModel> MergeTransports(IEnumerable<ServiceRecordModel> records)
    {
        List<ServiceRecordModel> remaining = [.. records];
        while (remaining.Count > 0)
        {
            ServiceRecordModel[] merged = remaining
                .Select(record => remaining.Where(other => HaveSameText(record, other)).ToArray())
                .FirstOrDefault(alike => alike.All(record => IsNext(record, remaining, alike)))
                ?? [remaining[0]];
            remaining.RemoveAll(record => merged.Contains(record));
            yield return merged[0] with
            {
                Transports = merged.Aggregate(TransportProtocols.None, (all, record) => all | record.Transports),
                References = References(merged.Select(record => record.Reference)),
            };
        }
    }

    private static bool HaveSameText(ServiceRecordModel record, ServiceRecordModel other) =>
        record.Names.SequenceEqual(other.Names)
        && record.Description == other.Description
        && (record.Transports == TransportProtocols.None) == (other.Transports == TransportProtocols.None);

    /// <summary>
    /// Returns whether a record is the first remaining record for each of its transports, not counting the records that
    /// are merged with it.
    /// </summary>
    private static bool IsNext(
        ServiceRecordModel record, List<ServiceRecordModel> remaining, ServiceRecordModel[] merged) =>
        remaining.TakeWhile(other => other != record).All(other => merged.Contains(other)
            || (RowFormat.Answered(other.Transports) & RowFormat.Answered(record.Transports)) == 0);

    private static string[] References(IEnumerable<string> references) =>
    [
        .. references
            .SelectMany(reference => reference.Split([", "], StringSplitOptions.RemoveEmptyEntries))
            .Distinct(),
    ];
}
