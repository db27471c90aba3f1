namespace NetworkPorts.Tool.Tests;

public class CsvFormatTests
{
    [Theory]
    [InlineData(
        "ts,te,td,sa,da,sp,dp,pr,flg,ipkt,ibyt,opkt,obyt",
        "2026-11-24 03:32:42,2026-11-24 03:32:43,1.0,10.20.0.5,10.20.0.10,45602,443,TCP,......,3,31,2,132")]
    [InlineData(
        "StartTime,Dur,Proto,SrcAddr,Sport,Dir,DstAddr,Dport,State,TotPkts,TotBytes,SrcBytes",
        "2026-11-24 03:32:42.690168,1.0,tcp,10.20.0.5,45602,  ->,10.20.0.10,443,CON,5,163,31")]
    [InlineData(
        "Flow ID, Source IP, Source Port, Destination IP, Destination Port, Protocol, Timestamp, Bytes",
        "1, 10.20.0.5, 45602, 10.20.0.10, 443, 6, 1795491162.690168, 163")]
    [InlineData(
        "_time\tsrc_ip\tsrc_port\tdest_ip\tdest_port\ttransport\tbytes_in\tbytes_out",
        "1795491162\t10.20.0.5\t45602\t10.20.0.10\t443\ttcp\t31\t132")]
    [InlineData(
        "timestamp;source.address;source.port;destination.address;destination.port;network.transport;network.bytes",
        "2026-11-24T03:32:42Z;10.20.0.5;45602;10.20.0.10;443;tcp;163")]
    [InlineData(
        "\"time, when it began\",time,src,sport,dst,dport,proto,bytes",
        "now,1795491162,10.20.0.5,45602,10.20.0.10,443,tcp,163")]
    [InlineData(
        "\"time\",\"src\",\"sport\",\"dst\",\"dport\",\"proto\",\"bytes\"",
        "\"1795491162\",\"10.20.0.5\",\"45602\",\"10.20.0.10\",\"443\",\"tcp\",\"163\"")]
    public void The_column_names_of_flow_tools_are_known(string header, string row)
    {
        ProgramRun run = ProgramRun.OnText($"{header}\n{row}\n");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(SampleLog.Row, Assert.Single(run.Rows));
        Assert.Equal("163", Assert.Single(run.Services)[3]);
    }

    [Fact]
    public void The_most_specific_column_of_a_field_is_used()
    {
        ProgramRun run = ProgramRun.OnText(
            "source,src_ip,sport,server,dst_ip,dport,proto\nsensor-1,10.20.0.5,45602,web,10.20.0.10,443,tcp\n");

        Assert.Equal(["-", .. SampleLog.Row[1..]], Assert.Single(run.Rows));
    }

    [Fact]
    public void An_address_can_be_a_name_and_an_unreadable_time_is_unset()
    {
        ProgramRun run = ProgramRun.OnText(
            SampleLog.CsvHeader + "24/11/2026 03:32,\"client, upstairs\",45602,web.example.com,443,tcp,163\n");

        Assert.Equal(
            "- client, upstairs:45602 web.example.com:443 tcp https web system implicit-tls",
            string.Join(' ', Assert.Single(run.Rows)));
    }

    [Theory]
    [InlineData("443", "\"443", "a quote that is not closed in its line")]
    [InlineData("443", "4\"\"43", "destination port '4\"\"43' is not a number from 0 to 65535")]
    [InlineData(",tcp", "", "6 columns instead of 7")]
    [InlineData("443,", "443,,", "more than 7 columns")]
    [InlineData("443", "unheard-of", "destination port 'unheard-of' is not a number from 0 to 65535")]
    [InlineData("443", "", "no destination port")]
    [InlineData("163", "1.5", "number of bytes '1.5' is not a count")]
    public void A_bad_row_is_reported(string part, string replacement, string reason)
    {
        ProgramRun run = ProgramRun.OnText(
            SampleLog.CsvHeader + SampleLog.CsvRow + SampleLog.CsvRow.Replace(part, replacement) + SampleLog.CsvRow);

        Assert.Equal([$"<stdin>:3: {reason}"], run.Errors);
        Assert.Equal([SampleLog.Row, SampleLog.Row], run.Rows);
    }

    [Fact]
    public void A_header_in_the_middle_applies_to_the_rows_after_it()
    {
        ProgramRun run = ProgramRun.OnText(
            SampleLog.CsvHeader + SampleLog.CsvRow + "proto;dport;sport\nudp;53;40000\n"
            + SampleLog.CsvHeader + SampleLog.CsvRow);

        Assert.Equal("", run.Error);
        Assert.Equal(["https", "dns", "https"], run.Names);
    }

    [Theory]
    [InlineData("src,dst,sport")]
    [InlineData("name,dport,city")]
    [InlineData("name,city,phone")]
    public void A_header_needs_a_destination_port_and_another_field(string header) =>
        Assert.Equal(1, ProgramRun.OnText(header + "\n1,2,3,4\n").ExitCode);
}
