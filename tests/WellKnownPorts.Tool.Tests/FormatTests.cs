using System.Text;

namespace NetworkPorts.Tool.Tests;

/// <summary>Tests that the format of a log is detected from its content.</summary>
public class FormatTests
{
    private const string TwoUnknownLines = "this log was cut\n\n0.10\t443\ttcp\t31\t132\n";

    [Theory]
    [InlineData(SampleLog.ZeekHeader + SampleLog.ZeekRow)]
    [InlineData(SampleLog.ZeekJson)]
    [InlineData(SampleLog.VpcRecord)]
    [InlineData(SampleLog.VpcHeader + SampleLog.VpcRecord)]
    [InlineData(SampleLog.Eve)]
    [InlineData(SampleLog.CsvHeader + SampleLog.CsvRow)]
    public void Each_format_is_detected_from_its_first_line(string log)
    {
        ProgramRun run = ProgramRun.OnText(log);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(SampleLog.Row, Assert.Single(run.Rows));
        Assert.Equal(["https", "1", "100.0%", "163", "100.0%"], Assert.Single(run.Services));
        Assert.Equal("1 flow, 1 with ports, 0 bad lines, 0 skipped records", run.LastLine);
    }

    [Theory]
    [MemberData(nameof(SampleLog.EachFormat), MemberType = typeof(SampleLog))]
    public void Lines_before_the_first_known_line_are_bad_and_the_rest_is_read(string log)
    {
        ProgramRun run = ProgramRun.OnText(TwoUnknownLines + log);

        Assert.Equal(
            ["<stdin>:1: not a line of any known format", "<stdin>:3: not a line of any known format"], run.Errors);
        Assert.Equal(SampleLog.Row, Assert.Single(run.Rows));
        Assert.Equal("1 flow, 1 with ports, 2 bad lines, 0 skipped records", run.LastLine);
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [MemberData(nameof(SampleLog.EachFormat), MemberType = typeof(SampleLog))]
    public void Windows_line_endings_and_byte_order_marks_are_ignored(string log)
    {
        string windows = log.ReplaceLineEndings("\r\n");

        foreach (Encoding encoding in (Encoding[])[Encoding.UTF8, Encoding.Unicode])
        {
            ProgramRun run = ProgramRun.OnBytes([.. encoding.GetPreamble(), .. encoding.GetBytes(windows)]);
            Assert.Equal(SampleLog.Row, Assert.Single(run.Rows));
            Assert.Equal("", run.Error);
        }
    }

    [Theory]
    [MemberData(nameof(SampleLog.EachFormat), MemberType = typeof(SampleLog))]
    public void The_last_line_needs_no_line_ending(string log) =>
        Assert.Equal(SampleLog.Row, Assert.Single(ProgramRun.OnText(log.TrimEnd()).Rows));

    [Theory]
    [InlineData("# Each line has a name, a port and a protocol at any time.\n")]
    [InlineData("Nov 24 03:32:42 gw sshd[1]: Server listening on 0.0.0.0 port 22.\n")]
    [InlineData("Nov 24 03:32:42 gw sshd[1]: Accepted publickey for root from 192.0.2.1 port 60001 ssh2\n")]
    [InlineData("Nov 24 03:32:42 mx postfix/smtpd[1]: A1: from=<a@b>, size=1, nrcpt=1, proto=ESMTP helo=<c>\n")]
    [InlineData("https           443/tcp                         # http protocol over TLS/SSL\n")]
    [InlineData("{\"level\":\"info\",\"msg\":\"listening\",\"port\":8080}\n")]
    [InlineData("{\"request\":{\"remote_ip\":\"192.0.2.1\",\"remote_port\":\"60001\",\"client_ip\":\"192.0.2.1\"}}\n")]
    [InlineData("{\"source\":\"app.js\",\"destination\":\"/var/log/x\",\"port\":443}\n")]
    [InlineData("192.0.2.1 - - [24/Nov/2026:03:32:42 +0000] \"GET / HTTP/1.1\" 200 1 \"-\" \"curl\"\n")]
    [InlineData("Dear reader,\n")]
    [InlineData("2 apples and 3 pears\n")]
    [InlineData("{\n  \"name\": \"flow\"\n}\n")]
    [InlineData("#!/bin/sh\necho\n")]
    [InlineData("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR")]
    public void A_file_of_another_kind_is_rejected_with_one_error(string file)
    {
        ProgramRun run = ProgramRun.OnText(file);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("<stdin>: not a flow log; known are Zeek logs, ", Assert.Single(run.Errors));
    }

    [Fact]
    public void A_long_file_of_another_kind_is_not_read_to_the_end()
    {
        using RepeatedBlock file = new([], "Dear reader,\n"u8.ToArray(), 10_000_000, []);

        ProgramRun run = ProgramRun.OnStream(file);

        Assert.Equal(1, run.ExitCode);
        Assert.Single(run.Errors);
        Assert.InRange(file.Position, 1, 1_000_000);
    }
}
