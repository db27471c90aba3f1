using System.Globalization;
using NetworkPorts.Benchmarks.Startup;

namespace NetworkPorts.Benchmarks.Engines;

/// <summary>
/// Measures ClickHouse in a process of Node.js. The environment variable <c>WELLKNOWNPORTS_CHDB</c> names the folder in
/// which the npm package chdb was installed.
/// </summary>
internal static class ClickHouseEngine
{
    public static IEnumerable<EngineResult> Measure(string flows, TemporaryFolder folder)
    {
        if (!Directory.Exists(Environment.GetEnvironmentVariable("WELLKNOWNPORTS_CHDB")))
            return [];
        string statements = folder.PathOf("ports.sql");
        string queries = folder.PathOf("queries.sql");
        File.WriteAllText(statements, EngineFlows.Sql("clickhouse") + $"""
            CREATE TABLE flows ENGINE = MergeTree ORDER BY tuple() AS SELECT * FROM file('{flows}', 'CSVWithNames',
              'source_port UInt16, destination_port UInt16, transport LowCardinality(String)');

            """);
        File.WriteAllText(queries, $"""
            {EngineFlows.Plain};
            SELECT flow_service(source_port, destination_port, transport, 32768, 65535).2 AS service, count(*)
              FROM flows GROUP BY service;

            """);
        string[] lines = Command.Run(
            "node",
            Repository.PathOf("benchmarks", "WellKnownPorts.Benchmarks", "Engines", "chdb-time.js"),
            statements,
            queries).OutputOrThrow().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        TimeSpan[] times =
        [
            .. lines[1..].Select(line => TimeSpan.FromMilliseconds(double.Parse(line, CultureInfo.InvariantCulture))),
        ];
        return [new EngineResult($"ClickHouse {lines[0]}", "dictionary and function", times[0], times[1])];
    }
}
