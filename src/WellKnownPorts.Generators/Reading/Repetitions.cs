using NetworkPorts.Generators.Model;
using NetworkPorts.Internals;

namespace NetworkPorts.Generators.Reading;

/// <summary>Finds the common uses that only repeat a registered service.</summary>
internal static class Repetitions
{
    public static EquatableArray<Problem> Find(RegistrySnapshot registry, EquatableArray<CommonUse> uses)
    {
        ILookup<string, RegistryRow> registered =
            registry.Rows.ToLookup(row => row.Name, StringComparer.OrdinalIgnoreCase);
        return new([.. uses
            .Where(use => use is { Category: 0, Traits: 0, Aliases.Count: 0 } && IsCovered(use, registered[use.Name]))
            .Select(use => new Problem(Problems.NothingAdded, use.Location, use.Name))]);
    }

    private static bool IsCovered(CommonUse use, IEnumerable<RegistryRow> sameName)
    {
        TransportProtocols covered = sameName
            .Where(row => row.FirstPort <= use.FirstPort && use.LastPort <= row.LastPort)
            .Aggregate(TransportProtocols.None, (transports, row) => transports | RowFormat.Answered(row.Transport));
        return (use.Transports & ~covered) == 0;
    }
}
