namespace NetworkPorts.Tool.Tests;

public class ZeekJsonFormatTests
{
    [Fact]
    public void Missing_properties_are_unset()
    {
        string log = SampleLog.ZeekJson
            .Replace("\"ts\":1795491162.690168,", "").Replace(",\"orig_bytes\":31,\"resp_bytes\":132", "");

        ProgramRun run = ProgramRun.OnText(log);

        Assert.Equal(["-", .. SampleLog.Row[1..]], Assert.Single(run.Rows));
        Assert.Equal("0", Assert.Single(run.Services)[^2]);
    }

    [Theory]
    [InlineData("\"2026-11-24T03:32:42.690168Z\"")]
    [InlineData("\"2026-11-24T05:32:42+02:00\"")]
    [InlineData("\"2026-11-24T03:32:42\"")]
    [InlineData("1.795491162690168e9")]
    [InlineData("1795491162")]
    public void The_time_is_a_number_of_seconds_or_a_date(string time)
    {
        ProgramRun run = ProgramRun.OnText(SampleLog.ZeekJson.Replace("1795491162.690168", time));

        Assert.Equal(SampleLog.Row, Assert.Single(run.Rows));
    }

    [Fact]
    public void Blanks_and_the_order_of_properties_are_ignored()
    {
        ProgramRun run = ProgramRun.OnText("""
              { "proto" : "udp", "id.resp_p" : 53, "id.resp_h":"::1", "id.orig_p": 40000, "id.orig_h":"::1", "new": {} }

            """);

        Assert.Equal(
            ["-", "[::1]:40000", "[::1]:53", "udp", "dns", "network", "system", "cleartext,amplification"],
            Assert.Single(run.Rows));
    }

    [Fact]
    public void The_sum_of_the_maximum_counts_does_not_overflow()
    {
        ProgramRun run = ProgramRun.OnText(
            SampleLog.ZeekJson.Replace(":31,", $":{ulong.MaxValue},").Replace(":132}", $":{ulong.MaxValue}}}"));

        Assert.Equal("36,893,488,147,419,103,230", Assert.Single(run.Services)[^2]);
    }
}
