namespace NetworkPorts.Tool.Tests;

/// <summary>Tests the output as JSON lines, which is the same for all formats.</summary>
public class JsonOutputTests
{
    private const string Https =
        "\"source.address\":\"10.20.0.5\",\"source.port\":45602,"
        + "\"destination.address\":\"10.20.0.10\",\"destination.port\":443,"
        + "\"network.transport\":\"tcp\",\"network.bytes\":163,\"port_service\":\"https\",\"port_category\":\"web\","
        + "\"port_range\":\"system\",\"port_traits\":[\"implicit-tls\"],\"port_side\":\"destination\","
        + "\"port_confidence\":\"common-use\"}\n";

    [Theory]
    [InlineData(SampleLog.ZeekHeader + SampleLog.ZeekRow, "2026-11-24T03:32:42.690168Z")]
    [InlineData(SampleLog.ZeekJson, "2026-11-24T03:32:42.690168Z")]
    [InlineData(SampleLog.Eve, "2026-11-24T03:32:42.690168Z")]
    [InlineData(SampleLog.CsvHeader + SampleLog.CsvRow, "2026-11-24T03:32:42.690168Z")]
    [InlineData(SampleLog.VpcHeader + SampleLog.VpcRecord, "2026-11-24T03:32:42Z")]
    public void A_flow_has_the_same_JSON_in_all_formats(string log, string time) =>
        AssertOutput(
            log,
            $"{{\"timestamp\":\"{time}\",{(log == SampleLog.Eve ? Https.Replace("common-use", "observed") : Https)}");

    [Fact]
    public void Unknown_values_are_omitted() => AssertOutput(
        "sport,dport,proto\n60000,60001,tcp\n8,0,icmp\n",
        "{\"source.port\":60000,\"destination.port\":60001,\"network.transport\":\"tcp\","
            + "\"port_range\":\"dynamic\",\"port_side\":\"source\",\"port_confidence\":\"lower-port\"}\n"
            + "{\"network.transport\":\"icmp\"}\n");

    [Fact]
    public void Records_without_a_flow_are_omitted() =>
        AssertOutput("{\"event_type\":\"stats\"}\n", "");

    [Fact]
    public void Invalid_UTF8_is_replaced_and_special_characters_are_escaped()
    {
        byte[] row = [.. "\""u8, 0xFF, .. "\\\"\u001b,1,2,443,tcp\n"u8];

        ProgramRun run = ProgramRun.OnBytes([.. "src,dst,sport,dport,proto\n"u8, .. row], "-o", "json");

        Assert.Equal("", run.Error);
        Assert.StartsWith("{\"source.address\":\"\\\"\uFFFD\\\\\\\"\\u001B\",\"source.port\":2,", run.Output);
    }

    private static void AssertOutput(string log, string expected)
    {
        ProgramRun run = ProgramRun.OnText(log, "--output", "json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(expected, run.Output);
    }
}
