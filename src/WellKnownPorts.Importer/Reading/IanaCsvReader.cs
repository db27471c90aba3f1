using System.Text.RegularExpressions;

namespace NetworkPorts.Importer;

/// <summary>Reads the registry from the CSV that IANA publishes.</summary>
internal static partial class IanaCsvReader
{
    private static readonly string[] s_columns =
    [
        "Service Name", "Port Number", "Transport Protocol", "Description", "Assignee", "Contact",
        "Registration Date", "Modification Date", "Reference", "Service Code", "Unauthorized Use Reported",
        "Assignment Notes",
    ];

    public static PublishedRegistry Read(Stream stream, string file) =>
        new(file, Updated: null, [.. StrictCsv.Read(stream, file, s_columns).Select(ToRecord)]);

    private static PublishedRecord ToRecord(CsvLine line) => new(
        line.Position,
        Name: line.Fields[0],
        Ports: line.Fields[1],
        Transport: line.Fields[2],
        Description: line.Fields[3],
        References: [.. InBrackets().Matches(line.Fields[8]).Select(match => match.Groups[1].Value)]);

    [GeneratedRegex(@"\[([^\]]*)\]")]
    private static partial Regex InBrackets();
}
