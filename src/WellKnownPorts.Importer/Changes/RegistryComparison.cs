namespace NetworkPorts.Importer;

/// <summary>Finds what changed between two snapshots.</summary>
internal static class RegistryComparison
{
    /// <summary>All changes, ordered by port and transport.</summary>
    public static IEnumerable<RegistryChange> Between(RegistrySnapshot before, RegistrySnapshot after)
    {
        var gone = before.Records.Except(after.Records).ToLookup(PlaceOf);
        var come = after.Records.Except(before.Records).ToLookup(PlaceOf);
        return gone.Concat(come)
            .Select(records => records.Key)
            .Distinct()
            .OrderBy(place => place.Ports.First)
            .ThenBy(place => place.Ports.Last)
            .ThenBy(place => TransportName.Rank(place.Transport))
            .SelectMany(place => AtOnePlace([.. gone[place]], [.. come[place]]));
    }

    private static (PortSpan Ports, string Transport) PlaceOf(RegistryRecord record) =>
        (record.Ports, record.Transport);

    private static IEnumerable<RegistryChange> AtOnePlace(List<RegistryRecord> gone, List<RegistryRecord> come)
    {
        // First those that kept their name, which is empty for a reservation; then those that got another.
        foreach (var (was, now) in TakePairs(gone, come, (was, now) => was.Name == now.Name))
            yield return new(ChangeKind.Redescribed, was, now);
        foreach (var (was, now) in TakePairs(gone, come, (was, now) => was.IsNamed && now.IsNamed))
            yield return new(ChangeKind.Renamed, was, now);

        foreach (RegistryRecord was in gone)
            yield return new(was.IsNamed ? ChangeKind.Removed : ChangeKind.NoLongerReserved, was, was);
        foreach (RegistryRecord now in come)
            yield return new(now.IsNamed ? ChangeKind.Added : ChangeKind.NewlyReserved, now, now);
    }

    private static IEnumerable<(RegistryRecord Was, RegistryRecord Now)> TakePairs(
        List<RegistryRecord> gone, List<RegistryRecord> come, Func<RegistryRecord, RegistryRecord, bool> match)
    {
        foreach (RegistryRecord now in come.ToList())
        {
            if (gone.Find(was => match(was, now)) is not { } was)
                continue;
            gone.Remove(was);
            come.Remove(now);
            yield return (was, now);
        }
    }
}
