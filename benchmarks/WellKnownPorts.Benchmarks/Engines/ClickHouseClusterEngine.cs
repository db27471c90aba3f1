using NetworkPorts.Engines.Tests;

namespace NetworkPorts.Benchmarks.Engines;

/// <summary>Measures two servers of the ClickHouse in Debian 12, which hold half of the flows each.</summary>
internal static class ClickHouseClusterEngine
{
    private const string Section = "ClickHouse on several servers";

    public static async Task<IReadOnlyList<EngineResult>> Measure(string flows)
    {
        if (!ClickHouseServer.IsInstalled)
            return [];
        string[] lines = [.. File.ReadLines(flows).Skip(1)];
        string sql = EngineFlows.Sql("clickhouse");
        ClickHouseServer[] servers = await ClickHouseServer.Start(
            Recipe.Of(Section, "xml"), LoopbackPort.Find(), LoopbackPort.Find());
        await using ClickHouseServer first = servers[0];
        await using ClickHouseServer second = servers[1];
        await Prepare(first, sql, lines[..(lines.Length / 2)]);
        await Prepare(second, sql, lines[(lines.Length / 2)..]);
        await first.Query("CREATE TABLE ports (destination_port UInt16) ENGINE = Distributed(flows, default, flows)");
        return
        [
            new EngineResult(
                $"ClickHouse {(await first.Query("SELECT version()")).Trim()}, two servers",
                "dictionary and view",
                await Median("SELECT destination_port, count() FROM ports GROUP BY destination_port"),
                await Median("SELECT service, count() FROM all_flows GROUP BY service")),
        ];

        async Task<TimeSpan> Median(string query)
        {
            var times = new TimeSpan[EngineTimer.Rounds];
            for (int i = 0; i < times.Length; i++)
                times[i] = await first.Time(query);
            return times.Order().ElementAt(times.Length / 2);
        }
    }

    private static async Task Prepare(ClickHouseServer server, string sql, string[] lines)
    {
        await server.Query(sql, ignoresErrors: true);
        await server.Query("""
            CREATE TABLE flows (source_port UInt16, destination_port UInt16, transport String)
            ENGINE = MergeTree ORDER BY tuple();
            """);
        await server.Query(Recipe.Of(Section, "sql"));
        await server.Query("INSERT INTO flows FORMAT CSV", string.Join('\n', lines) + "\n");
    }
}
