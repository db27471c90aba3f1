using NetworkPorts.Engines.Tests;

namespace NetworkPorts.Benchmarks.Engines;

/// <summary>Measures two servers of the ClickHouse in Debian 12, which hold half of the flows each.</summary>
internal static class ClickHouseClusterEngine
{
    private const string Section = "ClickHouse on several servers";
    private const string Columns = "source_port UInt16, destination_port UInt16, transport String";

    public static async Task<IReadOnlyList<EngineResult>> Measure(string flows)
    {
        if (!ClickHouseServer.IsInstalled)
            return [];
        string[] lines = [.. File.ReadLines(flows).Skip(1)];
        string export = EngineFlows.Sql("clickhouse");
        string recipe = Recipe.Of(Section, "sql");
        ClickHouseServer[] servers = await ClickHouseServer.Start(
            Recipe.Of(Section, "xml"), LoopbackPort.Find(), LoopbackPort.Find());
        await using ClickHouseServer first = servers[0];
        await using ClickHouseServer second = servers[1];
        await first.Load(export, Columns, recipe, lines[..(lines.Length / 2)]);
        await second.Load(export, Columns, recipe, lines[(lines.Length / 2)..]);
        await first.Query("CREATE TABLE ports (destination_port UInt16) ENGINE = Distributed(flows, default, flows)");
        return
        [
            new EngineResult(
                $"ClickHouse {(await first.Query("SELECT version()")).Trim()}, two servers",
                "dictionary and view",
                Median("SELECT destination_port, count() FROM ports GROUP BY destination_port"),
                Median("SELECT service, count() FROM all_flows GROUP BY service")),
        ];

        TimeSpan Median(string query) => EngineTimer.Median(() => first.Time(query).GetAwaiter().GetResult());
    }
}
