namespace NetworkPorts.Importer;

/// <summary>Finds the changes between two snapshots.</summary>
internal static class RegistryComparison
{
    /// <summary>Returns all changes, ordered by port and transport.</summary>
    public static IEnumerable<RegistryChange> Between(RegistrySnapshot before, RegistrySnapshot after)
    {
        var removed = before.Records.Except(after.Records).ToLookup(KeyOf);
        var added = after.Records.Except(before.Records).ToLookup(KeyOf);
        return removed.Concat(added)
            .Select(records => records.Key)
            .Distinct()
            .OrderBy(key => key.Ports.First)
            .ThenBy(key => key.Ports.Last)
            .ThenBy(key => TransportName.Rank(key.Transport))
            .SelectMany(key => Compare([.. removed[key]], [.. added[key]]));
    }

    private static (PortSpan Ports, string Transport) KeyOf(RegistryRecord record) =>
        (record.Ports, record.Transport);

    private static IEnumerable<RegistryChange> Compare(List<RegistryRecord> removed, List<RegistryRecord> added)
    {
        // Equal names are matched before renamed records. The name of a reservation is empty.
        foreach (var (old, now) in TakePairs(removed, added, (old, now) => old.Name == now.Name))
            yield return new(ChangeKind.Redescribed, old, now);
        foreach (var (old, now) in TakePairs(removed, added, (old, now) => old.IsNamed && now.IsNamed))
            yield return new(ChangeKind.Renamed, old, now);

        foreach (RegistryRecord old in removed)
            yield return new(old.IsNamed ? ChangeKind.Removed : ChangeKind.NoLongerReserved, old, old);
        foreach (RegistryRecord now in added)
            yield return new(now.IsNamed ? ChangeKind.Added : ChangeKind.NewlyReserved, now, now);
    }

    private static IEnumerable<(RegistryRecord Old, RegistryRecord Now)> TakePairs(
        List<RegistryRecord> removed, List<RegistryRecord> added, Func<RegistryRecord, RegistryRecord, bool> match)
    {
        foreach (RegistryRecord now in added.ToList())
        {
            if (removed.Find(old => match(old, now)) is not { } old)
                continue;
            removed.Remove(old);
            added.Remove(now);
            yield return (old, now);
        }
    }
}
