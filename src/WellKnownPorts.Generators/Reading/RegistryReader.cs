using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NetworkPorts.Generators.Model;

namespace NetworkPorts.Generators.Reading;

/// <summary>Reads <c>iana.csv</c>. Adds a problem for each invalid line, and returns the valid lines.</summary>
internal static class RegistryReader
{
    private const string Header = "port,transport,name,description,reference";
    private const string VersionPrefix = "updated ";

    // Each line adds at most two names and references, and each port of a line adds one row. The common uses share the
    // 16-bit numbers of names, references and rows.
    private const int MaxLines = 21_000;
    private const int MaxRows = 56_000;

    public static RegistrySnapshot Read(AdditionalText file, CancellationToken cancellation)
    {
        SourceText text = file.GetText(cancellation) ?? SourceText.From("");
        var rows = ImmutableArray.CreateBuilder<RegistryRow>(text.Lines.Count);
        var problems = new ProblemList(file.Path);
        string version = ReadVersion(text.Lines[0], problems);

        if (text.Lines.Count < 2 || text.Lines[1].ToString() != Header)
        {
            problems.Add(Problems.BadHeader, text.Lines[Math.Min(1, text.Lines.Count - 1)], Header);
            return new RegistrySnapshot(version, default, problems.ToArray());
        }

        int previousPort = 0;
        int portsOfRows = 0;
        foreach (TextLine line in text.Lines.Skip(2))
        {
            cancellation.ThrowIfCancellationRequested();
            bool isEndOfFile = line.Start == text.Length;
            if (isEndOfFile || RegistryRowReader.Read(line, problems) is not { } row)
                continue;

            if (row.FirstPort < previousPort)
                problems.Add(Problems.BadOrder, line, $"{row.FirstPort} comes after {previousPort}");
            previousPort = row.FirstPort;
            portsOfRows += row.LastPort - row.FirstPort + 1;
            if (rows.Count == MaxLines || portsOfRows > MaxRows)
            {
                problems.Add(
                    Problems.TooLarge, line, $"it has more than {MaxLines} lines or covers more than {MaxRows} ports");
                break;
            }

            rows.Add(row);
        }

        if (problems.IsEmpty && rows.All(row => row.IsReservation))
            problems.Add(Problems.NoServices, text.Lines[1], Path.GetFileName(file.Path));
        return new RegistrySnapshot(version, new(rows.ToImmutable()), problems.ToArray());
    }

    private static string ReadVersion(TextLine line, ProblemList problems)
    {
        string comment = line.ToString();
        int prefix = comment.LastIndexOf(VersionPrefix, StringComparison.Ordinal);
        string version = prefix < 0 ? "" : comment.Substring(prefix + VersionPrefix.Length);
        bool isDate = DateTime.TryParseExact(
            version, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        if (comment.StartsWith("#", StringComparison.Ordinal) && isDate)
            return version;

        problems.Add(Problems.BadVersion, line, comment);
        return "";
    }
}
