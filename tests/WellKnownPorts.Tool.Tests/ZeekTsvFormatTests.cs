namespace NetworkPorts.Tool.Tests;

public class ZeekTsvFormatTests
{
    [Fact]
    public void Columns_can_have_any_order_and_number()
    {
        ProgramRun run = ProgramRun.OnText("""
            #fields	proto	id.resp_p	uid	id.resp_h	id.orig_p	id.orig_h
            tcp	22	C1	fd00::10	40000	fd00::5

            """);

        Assert.Equal(
            ["-", "[fd00::5]:40000", "[fd00::10]:22", "tcp", "ssh", "remote-access", "system", "-"],
            Assert.Single(run.Rows));
        Assert.Equal(["ssh", "1", "100.0%", "0", "0.0%"], Assert.Single(run.Services));
    }

    [Fact]
    public void A_missing_required_column_is_reported_for_each_row()
    {
        ProgramRun run = ProgramRun.OnText(
            SampleLog.ZeekHeader.Replace("\tid.resp_p", "\tother") + SampleLog.ZeekRow + SampleLog.ZeekRow);

        Assert.Equal(
            ["<stdin>:5: no destination port", "<stdin>:6: no destination port", "<stdin>: no line could be read"],
            run.Errors);
        Assert.Equal("0 flows, 0 with ports, 2 bad lines, 0 skipped records", run.LastLine);
        Assert.Equal(1, run.ExitCode);
    }

    [Theory]
    [InlineData("\\x2c", ",")]
    [InlineData("\\x20", " ")]
    [InlineData("\\x7c\\x7C", "||")]
    [InlineData(";", ";")]
    public void The_separator_is_read_from_the_header(string escaped, string separator)
    {
        string log = (SampleLog.ZeekHeader + SampleLog.ZeekRow).Replace("\\x09", escaped).Replace("\t", separator);

        Assert.Equal(SampleLog.Row, Assert.Single(ProgramRun.OnText(log).Rows));
    }

    [Fact]
    public void The_unset_and_empty_values_are_read_from_the_header()
    {
        string log = (SampleLog.ZeekHeader + SampleLog.ZeekRow)
            .Replace("\t-\n", "\tNULL\n").Replace("(empty)", "NONE")
            .Replace("1795491162.690168", "NULL").Replace("\t31\t132\n", "\tNULL\tNONE\n");

        ProgramRun run = ProgramRun.OnText(log);

        Assert.Equal(["-", .. SampleLog.Row[1..]], Assert.Single(run.Rows));
        Assert.Equal("0", Assert.Single(run.Services)[^2]);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public void A_header_in_the_middle_applies_to_the_rows_after_it()
    {
        string other = """
            #separator \x2c
            #unset_field,?
            #fields,id.resp_h,id.resp_p,id.orig_h,id.orig_p,proto,orig_bytes
            10.0.0.1,53,10.0.0.2,40000,udp,?

            """;

        ProgramRun run = ProgramRun.OnText(
            SampleLog.ZeekHeader + SampleLog.ZeekRow + "#close\t2026-11-24-03-33-43\n" + other
            + SampleLog.ZeekHeader + SampleLog.ZeekRow);

        Assert.Equal("", run.Error);
        Assert.Equal(["https", "dns", "https"], run.Names);
        Assert.Equal("3 flows, 3 with ports, 0 bad lines, 0 skipped records", run.LastLine);
    }

    [Theory]
    [InlineData("icmp", "icmp")]
    [InlineData("unknown_transport", "unknown")]
    public void A_protocol_without_ports_has_no_service(string protocol, string name)
    {
        ProgramRun run = ProgramRun.OnText(SampleLog.ZeekHeader + SampleLog.ZeekRow.Replace("tcp", protocol));

        Assert.Equal(["10.20.0.5", "10.20.0.10", name, "-", "-", "-", "-"], Assert.Single(run.Rows)[1..]);
    }

    [Fact]
    public void A_log_without_connections_is_valid()
    {
        ProgramRun run = ProgramRun.OnText(SampleLog.ZeekHeader + "#close\t2026-11-24-03-33-43\n");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("0 flows, 0 with ports, 0 bad lines, 0 skipped records\n", run.Output);
    }
}
