using NetworkPorts.Generators.Model;

namespace NetworkPorts.Generators.Reading;

/// <summary>Finds the common uses that only say again what is registered.</summary>
internal static class Repetitions
{
    public static EquatableArray<Problem> Find(RegistrySnapshot registry, EquatableArray<CommonUse> uses)
    {
        ILookup<string, RegistryRow> registered = registry.Rows.ToLookup(row => row.Name, StringComparer.OrdinalIgnoreCase);
        return new([.. uses
            .Where(use => use.Category == 0 && use.Traits == 0 && IsCovered(use, registered[use.Name]))
            .Select(use => new Problem(Problems.NothingAdded, use.Place, use.Name))]);
    }

    private static bool IsCovered(CommonUse use, IEnumerable<RegistryRow> sameName)
    {
        int covered = sameName
            .Where(row => row.FirstPort <= use.FirstPort && use.LastPort <= row.LastPort)
            .Aggregate(0, (bits, row) => bits | RowTransports.Answered(row.Transport));
        return (use.Transports & ~covered) == 0;
    }
}
