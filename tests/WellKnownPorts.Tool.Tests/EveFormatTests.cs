namespace NetworkPorts.Tool.Tests;

public class EveFormatTests
{
    [Fact]
    public void Other_events_are_counted_as_skipped()
    {
        const string Alert =
            "{\"timestamp\":\"2026-11-24T03:32:42.690168+0000\",\"event_type\":\"alert\",\"src_ip\":\"10.20.0.5\","
            + "\"src_port\":1,\"dest_ip\":\"10.20.0.10\",\"dest_port\":2,\"proto\":\"TCP\","
            + "\"flow\":{\"bytes_toserver\":31}}\n";

        ProgramRun run =
            ProgramRun.OnText(Alert + SampleLog.Eve + "{\"event_type\":\"stats\",\"stats\":{\"flow\":{}}}\n");

        Assert.Equal("", run.Error);
        Assert.Equal(SampleLog.Row, Assert.Single(run.Rows));
        Assert.Equal("1 flow, 1 with ports, 0 bad lines, 2 skipped records", run.LastLine);
    }

    [Theory]
    [InlineData("+0530", "2026-11-23T22:02:42Z")]
    [InlineData("-0800", "2026-11-24T11:32:42Z")]
    [InlineData("Z", "2026-11-24T03:32:42Z")]
    public void The_time_is_the_start_of_the_flow(string zone, string time)
    {
        ProgramRun run = ProgramRun.OnText(SampleLog.Eve.Replace("42.690168+0000", "42.690168" + zone));

        Assert.Equal(time, Assert.Single(run.Rows)[0]);
    }

    [Theory]
    [InlineData("ICMP", "icmp")]
    [InlineData("IPv6-ICMP", "icmp6")]
    [InlineData("047", "gre")]
    public void A_protocol_without_ports_has_no_service(string protocol, string name)
    {
        ProgramRun run = ProgramRun.OnText(SampleLog.Eve
            .Replace("\"src_port\":45602,", "")
            .Replace("\"dest_port\":443,", "\"icmp_type\":8,")
            .Replace("TCP", protocol));

        Assert.Equal(["10.20.0.5", "10.20.0.10", name, "-", "-", "-", "-"], Assert.Single(run.Rows)[1..]);
    }

    [Fact]
    public void Properties_of_other_objects_are_ignored()
    {
        string others = "\"http\":{\"start\":\"x\",\"bytes_toserver\":7,\"flow\":{\"bytes_toserver\":7}},\"proto\"";

        ProgramRun run = ProgramRun.OnText(SampleLog.Eve.Replace("\"proto\"", others));

        Assert.Equal(SampleLog.Row, Assert.Single(run.Rows));
        Assert.Equal("163", Assert.Single(run.Services)[3]);
    }

    [Theory]
    [InlineData("443", "null", "no destination port")]
    [InlineData("443", "65536", "destination port '65536' is not a number from 0 to 65535")]
    [InlineData("\"TCP\"", "[]", "protocol '[]' is not a protocol")]
    [InlineData("132,", "-132,", "number of bytes '-132' is not a count")]
    [InlineData("}}", "}", "broken JSON at byte 297")]
    public void A_bad_event_is_reported(string part, string replacement, string reason)
    {
        ProgramRun run = ProgramRun.OnText(SampleLog.Eve + SampleLog.Eve.Replace(part, replacement) + SampleLog.Eve);

        Assert.Equal([$"<stdin>:2: {reason}"], run.Errors);
        Assert.Equal([SampleLog.Row, SampleLog.Row], run.Rows);
    }
}
