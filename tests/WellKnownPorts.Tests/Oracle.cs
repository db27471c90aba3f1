using System.Globalization;
using CsvHelper;

namespace NetworkPorts.Tests;

/// <summary>
/// Computes the expected results without any library code. It reads the CSV file of the registry with another reader
/// and applies the documented rules to all rows of a port for every query.
/// </summary>
internal sealed class Oracle
{
    private readonly List<Row>[] _rowsOfPort = [.. Enumerable.Range(0, 65536).Select(_ => new List<Row>())];

    private Oracle(IEnumerable<Row> rows)
    {
        foreach (Row row in rows)
        {
            for (int port = row.First; port <= row.Last; port++)
                _rowsOfPort[port].Add(row);
        }
    }

    public sealed record Row(int First, int Last, string Transport, string Name, string Description, string Reference);

    public sealed record Answer(string Name, string[] Aliases, string Description, string Transports, string Reference);

    public static Oracle Read()
    {
        using FileStream file = File.OpenRead(Repository.PathOf("src", "WellKnownPorts", "Registry", "iana.csv"));
        using var csv = CsvReader.Create(file, new CsvReaderOptions { CommentPrefix = '#' });
        var rows = new List<Row>();
        while (csv.Read())
        {
            string[] ports = csv.GetString("port").Split('-');
            rows.Add(new Row(
                int.Parse(ports[0], CultureInfo.InvariantCulture),
                int.Parse(ports[^1], CultureInfo.InvariantCulture),
                csv.GetString("transport"),
                csv.GetString("name"),
                csv.GetString("description"),
                csv.GetString("reference")));
        }

        return new Oracle(rows);
    }

    public IEnumerable<(int Port, string Transport, string Name)> NamedRows() =>
        from port in Enumerable.Range(0, 65536)
        from row in _rowsOfPort[port]
        where row.Name.Length > 0
        select (port, row.Transport, row.Name);

    public PortStatus Status(int port, IReadOnlyCollection<string> transports)
    {
        Row[] seen = [.. _rowsOfPort[port].Where(row => transports.Count > 0
            && (row.Transport.Length == 0 || transports.Contains(row.Transport)))];
        return seen.Any(row => row.Name.Length > 0) ? PortStatus.Assigned
            : seen.Length > 0 ? PortStatus.Reserved
            : PortStatus.Unassigned;
    }

    public List<Answer> Services(int port)
    {
        var answers = new List<Answer>();
        foreach (string transport in (string[])["tcp", "*"])
        {
            bool isTcp = transport == "tcp";
            IEnumerable<Row> named = _rowsOfPort[port].Where(row => row.Name.Length > 0);
            foreach (Row row in named.Where(row => (row.Transport == "tcp") == isTcp))
                Add(answers, row, _rowsOfPort[port]);
        }

        return SortForEachTransport(answers, _rowsOfPort[port]);
    }

    /// <summary>
    /// Sorts the answers so that the answers for each transport are in the order of the registry. The order is
    /// otherwise unchanged.
    /// </summary>
    private static List<Answer> SortForEachTransport(List<Answer> answers, List<Row> rows)
    {
        List<Answer> remaining = [.. answers];
        List<Answer> ordered = [];
        while (remaining.Count > 0)
        {
            Answer next = remaining.First(answer => !remaining.Exists(other => Precedes(other, answer, rows)));
            ordered.Add(next);
            remaining.Remove(next);
        }

        return ordered;
    }

    private static bool Precedes(Answer answer, Answer other, List<Row> rows) =>
        ((string[])["tcp", "udp", "sctp", "dccp"]).Any(transport =>
            FirstRow(answer, transport, rows) is >= 0 and int first
            && FirstRow(other, transport, rows) is >= 0 and int second
            && first < second);

    private static int FirstRow(Answer answer, string transport, List<Row> rows) => rows.FindIndex(row =>
        row.Name == answer.Name
        && row.Description == answer.Description
        && (answer.Transports.Length == 0
            ? row.Transport.Length == 0
            : row.Transport == transport && answer.Transports.Split(',').Contains(transport)));

    private static void Add(List<Answer> answers, Row row, List<Row> rows)
    {
        string[] names = Names(row, rows);
        if (names[0] != row.Name)
            return; // The row is an alias. The row with the first name adds the record.

        int same = answers.FindIndex(answer => answer.Aliases.Prepend(answer.Name).SequenceEqual(names)
            && answer.Description == row.Description && (answer.Transports.Length == 0) == (row.Transport.Length == 0));
        string reference = References(row, rows);
        if (same < 0)
        {
            answers.Add(new Answer(names[0], names[1..], row.Description, row.Transport, reference));
            return;
        }

        Answer answer = answers[same];
        if (!answer.Transports.Split(',').Contains(row.Transport))
        {
            answers[same] = answer with
            {
                Transports = $"{answer.Transports},{row.Transport}",
                Reference = Join([answer.Reference, reference]),
            };
        }
    }

    private static string[] Names(Row row, List<Row> rows) => row.Description.Length == 0
        ? [row.Name]
        : [.. RowsWithSameDescription(row, rows).Select(other => other.Name).Distinct()];

    private static string References(Row row, List<Row> rows) => row.Description.Length == 0
        ? row.Reference
        : Join(RowsWithSameDescription(row, rows).Select(other => other.Reference));

    private static IEnumerable<Row> RowsWithSameDescription(Row row, List<Row> rows) =>
        rows.Where(other => other.Name.Length > 0
            && other.Transport == row.Transport && other.Description == row.Description);

    private static string Join(IEnumerable<string> references) => string.Join(
        ", ", references.SelectMany(reference => reference.Split(", ")).Where(part => part.Length > 0).Distinct());
}
