namespace NetworkPorts.Tool.Tests;

/// <summary>Tests the filters and the key of the summary.</summary>
public class FilterTests
{
    private static readonly string s_log = SampleLog.CsvHeader
        + SampleLog.CsvRow
        + SampleLog.CsvRow.Replace("443,tcp", "53,udp", StringComparison.Ordinal)
        + SampleLog.CsvRow.Replace("443,tcp", "5432,tcp", StringComparison.Ordinal)
        + SampleLog.CsvRow.Replace("443,tcp", "0,icmp", StringComparison.Ordinal);

    [Theory]
    [InlineData("https", "--service", "HTTPS")]
    [InlineData("postgresql", "--category", "database")]
    [InlineData("dns", "--trait", "amplification")]
    [InlineData("dns", "--transport", "udp")]
    [InlineData("https,postgresql", "--transport", "tcp")]
    [InlineData("postgresql", "--transport", "tcp", "--trait", "cleartext")]
    public void Only_matching_flows_are_written_and_counted(string names, params string[] filters)
    {
        string[] expected = names.Split(',');

        ProgramRun run = ProgramRun.OnText(s_log, filters);

        Assert.Equal(expected, run.Names);
        Assert.StartsWith($"{expected.Length} flow", run.LastLine);
        Assert.Equal(expected.Length + 1, ProgramRun.OnText(s_log, [.. filters, "--output", "log"]).OutputLines.Length);
    }

    [Fact]
    public void No_match_is_not_an_error()
    {
        ProgramRun run = ProgramRun.OnText(s_log, "--service", "kafka");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("source", "SOURCE", "10.20.0.5")]
    [InlineData("destination", "DESTINATION", "10.20.0.10")]
    public void Flows_are_counted_by_address(string key, string header, string address)
    {
        ProgramRun run = ProgramRun.OnText(s_log, "--summary", "--by", key);

        Assert.StartsWith(header, run.OutputLines[0]);
        Assert.StartsWith($"{address} ", run.OutputLines[1]);
        Assert.Contains(" 4  100.0%", run.OutputLines[1]);
    }
}
