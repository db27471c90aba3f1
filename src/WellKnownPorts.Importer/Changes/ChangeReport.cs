using System.Text;

namespace NetworkPorts.Importer;

/// <summary>Formats the changes between two snapshots as Markdown for the description of a pull request.</summary>
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
            AppendSection(report, NameOf(kind), lines);
        AppendSection(report, "new names outside RFC 6335", NewInvalidNames(before, after));
        return report.ToString();
    }

    private static void AppendSection(StringBuilder report, string title, List<string> lines)
    {
        if (lines.Count == 0)
            return;
        report.Append($"\n## {char.ToUpperInvariant(title[0])}{title[1..]}\n");
        foreach (string line in lines)
            report.Append($"- {line}\n");
    }

    private static List<string> NewInvalidNames(RegistrySnapshot before, RegistrySnapshot after)
    {
        HashSet<string> known = [.. before.Records.Select(record => record.Name)];
        return
        [
            .. after.Records
                .Where(record => record.IsNamed && !record.HasValidName && !known.Contains(record.Name))
                .Select(record => $"{record.Ports} {record.Name}")
                .Distinct(),
        ];
    }

    /// <summary>
    /// Returns one line for each change. The same change on several transports of a port shares a line.
    /// </summary>
    private static List<string> LinesOf(IEnumerable<RegistryChange> changes) =>
    [
        .. changes
            .GroupBy(
                change => (change.After.Ports, change.Text),
                change => change.After.Transport,
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
