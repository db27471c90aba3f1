using System.Globalization;
using NetworkPorts.Benchmarks.Startup;

namespace NetworkPorts.Benchmarks.Engines;

/// <summary>Measures the databases and log pipelines that are installed, and formats the results as Markdown.</summary>
internal static class EngineReport
{
    /// <summary>Measures all databases and log pipelines.</summary>
    public static async Task<string> Create(TextWriter log)
    {
        using var folder = new TemporaryFolder();
        string flows = folder.PathOf("flows.csv");
        EngineFlows.Write(flows);
        log.WriteLine("Engines: DuckDB and SQLite.");
        List<EngineResult> results = [.. DuckDbEngine.Measure(flows), .. SqliteEngine.Measure(flows)];
        log.WriteLine("Engines: PostgreSQL.");
        results.AddRange(await PostgreSqlEngine.Measure(flows));
        log.WriteLine("Engines: ClickHouse.");
        results.AddRange(ClickHouseEngine.Measure(flows, folder));
        results.AddRange(await ClickHouseClusterEngine.Measure(flows));
        log.WriteLine("Engines: log pipelines.");
        return Of(results, await PipelineEngine.Measure(flows));
    }

    private static string Of(IEnumerable<EngineResult> databases, IEnumerable<EngineResult> pipelines) => $"""
        {ReportHead.Of("Databases and log pipelines: naming the services of flows with exported files", "engines")}
        Each database holds {EngineFlows.Count:N0} flows, and counts them by service. The times are the medians of five
        queries, divided by the number of flows. "Plain" counts the flows by destination port instead, without
        classifying them. Each database could use both cores.

        | database | method | plain, ns/row | by service, ns/row | rows/s by service |
        | --- | --- | ---: | ---: | ---: |
        {string.Join('\n', databases.Select(Row))}

        Each log pipeline reads an AWS VPC flow log of as many lines from a file, adds the names of both ports, and
        writes a file. The times are from the start of the process until the last line was written. "Plain" copies the
        lines.

        | log pipeline | method | plain, ns/line | with names, ns/line | lines/s with names |
        | --- | --- | ---: | ---: | ---: |
        {string.Join('\n', pipelines.Select(Row))}

        """;

    private static string Row(EngineResult result) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {result.Engine} | {result.Method} | {NsPerRow(result.Plain):N0} | {NsPerRow(result.Classified):N0} | ")
        + string.Create(CultureInfo.InvariantCulture, $"{EngineFlows.Count / result.Classified.TotalSeconds:N0} |");

    private static double NsPerRow(TimeSpan time) => time.TotalNanoseconds / EngineFlows.Count;
}
