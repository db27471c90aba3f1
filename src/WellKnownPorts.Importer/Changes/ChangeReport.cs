using System.Text;

namespace NetworkPorts.Importer;

/// <summary>The changes between two snapshots as Markdown, fit for the description of a pull request.</summary>
internal static class ChangeReport
{
    public static string OfFirst(RegistrySnapshot snapshot) =>
        $"IANA registry {snapshot.Updated:yyyy-MM-dd}: the first snapshot, {snapshot.Records.Count} records\n";

    public static string Of(RegistrySnapshot before, RegistrySnapshot after)
    {
        var sections = RegistryComparison.Between(before, after)
            .GroupBy(change => change.Kind)
            .OrderBy(changes => changes.Key)
            .Select(changes => (Kind: changes.Key, Lines: LinesOf(changes)))
            .ToList();
        string summary = sections.Count > 0
            ? string.Join(", ", sections.Select(section => $"{section.Lines.Count} {NameOf(section.Kind)}"))
            : "no record changed";

        StringBuilder report = new();
        report.Append($"IANA registry {before.Updated:yyyy-MM-dd} -> {after.Updated:yyyy-MM-dd}: {summary}\n");
        foreach ((ChangeKind kind, List<string> lines) in sections)
        {
            string name = NameOf(kind);
            report.Append($"\n## {char.ToUpperInvariant(name[0])}{name[1..]}\n");
            foreach (string line in lines)
                report.Append($"- {line}\n");
        }

        return report.ToString();
    }

    /// <summary>The same change on several transports of a port is one line.</summary>
    private static List<string> LinesOf(IEnumerable<RegistryChange> changes) =>
    [
        .. changes
            .GroupBy(
                change => (change.Now.Ports, change.Text),
                change => change.Now.Transport,
                (key, transports) => $"{key.Ports}{Suffix(string.Join(',', transports))} {key.Text}"),
    ];

    private static string Suffix(string transports) => transports.Length > 0 ? $"/{transports}" : "";

    private static string NameOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "added",
        ChangeKind.Removed => "removed",
        ChangeKind.Renamed => "renamed",
        ChangeKind.NewlyReserved => "newly reserved",
        ChangeKind.NoLongerReserved => "no longer reserved",
        _ => "with a new description or reference",
    };
}
