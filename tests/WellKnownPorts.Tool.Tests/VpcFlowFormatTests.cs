namespace NetworkPorts.Tool.Tests;

public class VpcFlowFormatTests
{
    [Fact]
    public void A_header_can_have_other_columns_in_another_order()
    {
        ProgramRun run = ProgramRun.OnText("""
            dstport srcport protocol dstaddr srcaddr flow-direction
            443 45602 6 10.20.0.10 10.20.0.5 egress

            """);

        Assert.Equal(["-", .. SampleLog.Row[1..]], Assert.Single(run.Rows));
    }

    [Fact]
    public void A_header_in_the_middle_applies_to_the_rows_after_it()
    {
        ProgramRun run = ProgramRun.OnText(
            SampleLog.VpcRecord + SampleLog.VpcHeader + SampleLog.VpcRecord
            + "srcaddr dstaddr srcport dstport protocol\n10.0.0.1 10.0.0.2 40000 53 17\n");

        Assert.Equal("", run.Error);
        Assert.Equal(["https", "https", "dns"], run.Names);
    }

    [Fact]
    public void A_response_has_the_service_of_its_source_port()
    {
        ProgramRun run = ProgramRun.OnText(SampleLog.VpcRecord.Replace("45602 443", "443 45602"));

        Assert.Equal(["https", "web", "system", "implicit-tls"], Assert.Single(run.Rows)[4..]);
    }

    [Theory]
    [InlineData("NODATA")]
    [InlineData("SKIPDATA")]
    public void A_record_without_a_flow_is_counted_as_skipped(string status)
    {
        string record = $"2 123456789012 eni-0a1b2c3d - - - - - - - 1795491224 1795491283 - {status}\n";

        ProgramRun run = ProgramRun.OnText(record + SampleLog.VpcRecord + record);

        Assert.Equal("", run.Error);
        Assert.Equal(SampleLog.Row, Assert.Single(run.Rows));
        Assert.Equal("1 flow, 1 with ports, 0 bad lines, 2 skipped records", run.LastLine);
    }

    [Theory]
    [InlineData("1", "icmp")]
    [InlineData("58", "icmp6")]
    [InlineData("47", "gre")]
    [InlineData("253", "253")]
    [InlineData("0", "hopopt")]
    public void A_protocol_without_ports_has_no_service(string number, string name)
    {
        // The port columns are ignored, even if they are not valid ports.
        ProgramRun run = ProgramRun.OnText(
            SampleLog.VpcRecord.Replace(" 6 ", $" {number} ")
            + SampleLog.VpcRecord.Replace(" 45602 443 6 ", $" - 99999 {number} "));

        string[] row = [SampleLog.Row[0], "10.20.0.5", "10.20.0.10", name, "-", "-", "-", "-"];
        Assert.Equal([row, row], run.Rows);
        Assert.Equal("(no ports)", string.Join(' ', Assert.Single(run.Services)[..2]));
        Assert.Equal("2 flows, 0 with ports, 0 bad lines, 0 skipped records", run.LastLine);
    }

    [Theory]
    [InlineData("17", "udp", "http3")]
    [InlineData("132", "sctp", "https")]
    [InlineData("33", "dccp", "-")]
    [InlineData("136", "udplite", "http3")]
    public void Each_transport_has_its_own_ports(string number, string transport, string service)
    {
        ProgramRun run = ProgramRun.OnText(SampleLog.VpcRecord.Replace(" 6 ", $" {number} "));

        Assert.Equal([transport, service], Assert.Single(run.Rows)[3..5]);
    }
}
