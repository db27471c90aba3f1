using System.Text;
using CsvHelper;

namespace NetworkPorts.Site;

/// <summary>The page of a common use: the rows that have the same ports and name.</summary>
internal sealed record PortPage(string Ports, string Name, IReadOnlyList<CommonUseRow> Rows)
{
    /// <summary>Gets the name of the page's file, without its extension.</summary>
    public string Id => $"{Ports}-{Name}";

    public CommonUseRow First => Rows[0];

    /// <summary>Reads the pages in the order of the file.</summary>
    public static List<PortPage> ReadAll(string csv)
    {
        using CsvReader reader = CsvReader.Create(File.OpenRead(csv));
        List<CommonUseRow> rows = [];
        while (reader.Read())
            rows.Add(ToRow([.. reader.Current.ToArray()], [.. reader.Headers]));
        return [.. rows.GroupBy(row => (row.Ports, row.Name))
            .Select(group => new PortPage(group.Key.Ports, group.Key.Name, [.. group]))];
    }

    public string ToMarkdown(List<PortPage> all)
    {
        var text = new StringBuilder();
        text.Append($"---\ntitle: {Ports} {Name}\n---\n# {Ports} {Name}\n\n{Escaped(First.Description)}\n");
        foreach (CommonUseRow row in Rows)
        {
            text.Append($"\n| {Listed(row.Transports.ToUpperInvariant())} | |\n| --- | --- |\n");
            Append(text, "Category", row.Category);
            Append(text, "Traits", Listed(row.Traits));
            Append(text, "Aliases", Listed(row.Aliases));
            Append(text, "Sources", string.Join("<br>", row.Sources.Select(Escaped)));
        }

        PortInfo port = WellKnownPorts.Lookup(First.FirstPort);
        text.Append("\n## IANA registry\n\nThe port is ");
        text.Append($"{port.Status.ToWord()} in the registry of {WellKnownPorts.RegistryVersion}");
        text.Append(port.RegisteredName is { } registered
            ? $": `{registered}`, {Escaped(port.RegisteredDescription ?? "without a description")}.\n"
            : ".\n");
        AppendOthers(text, all);
        text.Append("\n## In code\n\n```csharp\n");
        text.Append($"WellKnownPorts.Lookup({First.FirstPort}).Name // \"{port.Name}\"\n```\n");
        return text.ToString();
    }

    private void AppendOthers(StringBuilder text, List<PortPage> all)
    {
        PortPage[] others = [.. all.Where(page => page != this && page.First.FirstPort == First.FirstPort)];
        if (others.Length == 0)
            return;
        text.Append("\n## Other common uses of the port\n\n");
        foreach (PortPage other in others)
            text.Append($"- [{other.Ports} {other.Name}]({other.Id}.md): {Escaped(other.First.Description)}\n");
    }

    private static void Append(StringBuilder text, string title, string value)
    {
        if (value.Length > 0)
            text.Append($"| {title} | {value} |\n");
    }

    private static string Listed(string words) => words.Replace(" ", ", ", StringComparison.Ordinal);

    private static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("*", "\\*", StringComparison.Ordinal)
        .Replace("_", "\\_", StringComparison.Ordinal);

    private static CommonUseRow ToRow(string[] fields, string[] headers)
    {
        string Field(string name) => fields[Array.IndexOf(headers, name)];
        return new(
            Field("port"), Field("transports"), Field("name"), Field("aliases"), Field("description"),
            Field("category"), Field("traits"), Field("source"), Field("confirmed"));
    }
}
