using System.Globalization;
using NetworkPorts.Benchmarks.Startup;

namespace NetworkPorts.Benchmarks.Engines;

/// <summary>Measures the databases that are installed, and formats the results as Markdown.</summary>
internal static class EngineReport
{
    /// <summary>Measures all databases.</summary>
    public static string Create(TextWriter log)
    {
        using var folder = new TemporaryFolder();
        string flows = folder.PathOf("flows.csv");
        EngineFlows.Write(flows);
        log.WriteLine("Engines: DuckDB and SQLite.");
        List<EngineResult> results = [.. DuckDbEngine.Measure(flows), .. SqliteEngine.Measure(flows)];
        log.WriteLine("Engines: PostgreSQL.");
        results.AddRange(PostgreSqlEngine.Measure(flows).GetAwaiter().GetResult());
        log.WriteLine("Engines: ClickHouse.");
        results.AddRange(ClickHouseEngine.Measure(flows, folder));
        return Of(results);
    }

    private static string Of(IEnumerable<EngineResult> results) => $"""
        {ReportHead.Of("Databases: naming the services of flows with the exported SQL", "engines")}
        Each database holds {EngineFlows.Count:N0} flows, and counts them by service. The times are the medians of five
        queries, divided by the number of flows. "Plain" counts the flows by destination port instead, without
        classifying them. Each database could use both cores.

        | database | method | plain, ns/row | by service, ns/row | rows/s by service |
        | --- | --- | ---: | ---: | ---: |
        {string.Join('\n', results.Select(Row))}

        """;

    private static string Row(EngineResult result) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {result.Engine} | {result.Method} | {NsPerRow(result.Plain):N0} | {NsPerRow(result.Classified):N0} | ")
        + string.Create(CultureInfo.InvariantCulture, $"{EngineFlows.Count / result.Classified.TotalSeconds:N0} |");

    private static double NsPerRow(TimeSpan time) => time.TotalNanoseconds / EngineFlows.Count;
}
