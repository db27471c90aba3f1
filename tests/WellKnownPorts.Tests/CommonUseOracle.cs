using System.Globalization;
using CsvHelper;

namespace NetworkPorts.Tests;

/// <summary>Reads the rows of <c>common-uses.csv</c> without any library code.</summary>
internal static class CommonUseOracle
{
    public static readonly IReadOnlyList<Row> Rows = Read();

    private static readonly ILookup<int, Row> s_rowsOfPort = (
        from row in Rows
        from port in Enumerable.Range(row.First, row.Last - row.First + 1)
        select (port, row)).ToLookup(pair => pair.port, pair => pair.row);

    public sealed record Row(
        int First, int Last, TransportProtocols Transports, string Name, string[] Aliases, string Description,
        PortCategory Category, PortTraits Traits, string Rank, bool IsUsual, string Source, string Confirmed);

    public static IEnumerable<Row> Of(int port, TransportProtocols transports) =>
        s_rowsOfPort[port]
            .Where(row => (row.Transports & transports) != 0)
            .OrderBy(row => row.Rank.Length == 0 ? "2" : row.Rank)
            .ThenBy(row => row.Last - row.First);

    private static List<Row> Read()
    {
        string path = Repository.PathOf("src", "WellKnownPorts", "Registry", "common-uses.csv");
        using FileStream file = File.OpenRead(path);
        using var csv = CsvReader.Create(file, new CsvReaderOptions());
        var rows = new List<Row>();
        while (csv.Read())
        {
            string[] ports = csv.GetString("port").Split('-');
            rows.Add(new Row(
                int.Parse(ports[0], CultureInfo.InvariantCulture),
                int.Parse(ports[^1], CultureInfo.InvariantCulture),
                Flags<TransportProtocols>(csv.GetString("transports")),
                csv.GetString("name"),
                csv.GetString("aliases").Split(' ', StringSplitOptions.RemoveEmptyEntries),
                csv.GetString("description"),
                Flags<PortCategory>(csv.GetString("category")),
                Flags<PortTraits>(csv.GetString("traits")),
                csv.GetString("rank"),
                csv.GetString("usual") == "usual",
                csv.GetString("source"),
                csv.GetString("confirmed")));
        }

        return rows;
    }

    /// <summary>Returns the value for words such as <c>remote-access</c>, separated by spaces.</summary>
    private static T Flags<T>(string words)
        where T : struct, Enum =>
            words.Length == 0 ? default : Enum.Parse<T>(words.Replace("-", "").Replace(' ', ','), ignoreCase: true);
}
