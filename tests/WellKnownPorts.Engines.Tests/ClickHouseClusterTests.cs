namespace NetworkPorts.Engines.Tests;

/// <summary>Classifies flows on two servers of the ClickHouse in Debian 12, through a distributed table.</summary>
public sealed class ClickHouseClusterTests(FlowFixture flows) : IClassFixture<FlowFixture>
{
    private const string Section = "ClickHouse on several servers";

    private const string Columns = """
        source_port UInt16, destination_port UInt16, transport String, expected_port UInt16, expected_service String,
        expected_side String, expected_confidence String
        """;

    [Fact]
    public async Task Two_servers_classify_and_count_their_own_flows()
    {
        Assert.SkipUnless(ClickHouseServer.IsInstalled, "The ClickHouse of Debian 12 is not installed.");
        string[] lines = [.. File.ReadLines(flows.Path).Skip(1)];
        string export = Exported.Text("--format", "sql", "--dialect", "clickhouse");
        string recipe = Recipe.Of(Section, "sql").Replace(
            "side String, confidence String)",
            "side String, confidence String, expected_port UInt16, expected_service String, expected_side String, "
                + "expected_confidence String)",
            StringComparison.Ordinal);
        ClickHouseServer[] servers = await ClickHouseServer.Start(
            Recipe.Of(Section, "xml"), LoopbackPort.Find(), LoopbackPort.Find());
        await using ClickHouseServer first = servers[0];
        await using ClickHouseServer second = servers[1];
        await first.Load(export, Columns, recipe, lines[..(lines.Length / 2)]);
        await second.Load(export, Columns, recipe, lines[(lines.Length / 2)..]);

        Assert.Equal($"{flows.Count}\n", await first.Query("SELECT count() FROM all_flows"));
        Assert.Equal($"{lines.Length / 2}\n", await second.Query("SELECT count() FROM named_flows"));
        Assert.Equal("0\n", await first.Query("""
            SELECT count() FROM all_flows WHERE service_port != expected_port OR service != expected_service
              OR side != expected_side OR confidence != expected_confidence
            """));
    }
}
