using System.Text;

namespace FlowLog.Tests;

public class FlowLogCommandTests
{
    [Theory]
    [InlineData("no-such.log")]
    [InlineData("no/such/folder/conn.log")]
    [InlineData("")]
    [InlineData(".")]
    public void A_file_that_is_not_there_is_told(string path)
    {
        ProgramRun run = ProgramRun.OnFile(path);

        Assert.Equal((1, "", $"{path}: no such file\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void A_bad_line_is_told_with_the_name_of_the_file()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, SampleLog.VpcRecord + "2 123456789012\n");

            ProgramRun run = ProgramRun.OnFile(path);

            Assert.Equal([$"{path}:2: 2 columns instead of 14"], run.Errors);
            Assert.Equal(0, run.ExitCode);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_log_is_printed_in_aligned_columns()
    {
        ProgramRun run = ProgramRun.OnText(SampleLog.ZeekHeader + SampleLog.ZeekRow
            + SampleLog.ZeekRow.Replace("10.20.0.5", "2001:db8::1111:2222") + SampleLog.ZeekRow);

        Assert.Equal("""
            TIME                  SOURCE                 DESTINATION            PROTOCOL  SERVICE          CATEGORY       RANGE    TRAITS
            2026-11-24T03:32:42Z  10.20.0.5:45602        10.20.0.10:443         tcp       https            web            system   implicit-tls
            2026-11-24T03:32:42Z  [2001:db8::1111:2222]:45602  10.20.0.10:443         tcp       https            web            system   implicit-tls
            2026-11-24T03:32:42Z  10.20.0.5:45602              10.20.0.10:443         tcp       https            web            system   implicit-tls

            SERVICE  FLOWS   SHARE  BYTES
            https        3  100.0%    489

            3 flows, 3 with ports, 0 bad lines, 0 skipped records

            """, run.Output);
    }

    [Fact]
    public void Services_are_sorted_by_their_flows_and_then_by_their_names()
    {
        int[] ports = [60001, 443, 22, 1024, 443, 4, 80];
        IEnumerable<string> rows = ports.Select(port => SampleLog.ZeekRow.Replace("443", $"{port}"));

        ProgramRun run = ProgramRun.OnText(SampleLog.ZeekHeader + string.Concat(rows));

        Assert.Equal(
            ["https 2 28.6% 326", "(dynamic) 1 14.3% 163", "(system) 1 14.3% 163", "(user) 1 14.3% 163",
                "http 1 14.3% 163", "ssh 1 14.3% 163"],
            run.Services.Select(service => string.Join(' ', service)));
    }

    [Fact]
    public void A_connection_is_printed_before_the_next_one_is_read()
    {
        using StringWriter output = new();
        using LiveLog log = new(SampleLog.VpcRecord, () => output.ToString().Contains("https"));

        int exitCode = ProgramRun.With(log, output, TextWriter.Null, "-");

        Assert.Equal(0, exitCode);
        Assert.True(log.WasPrinted);
    }

    [Fact]
    public void An_output_that_fails_is_told_without_a_stack_trace()
    {
        using StringWriter error = new() { NewLine = "\n" };

        int exitCode = ProgramRun.With(Stream.Null, new BrokenWriter(), error, SampleLog.ZeekTsvFile);

        Assert.Equal((1, "Broken pipe\n"), (exitCode, error.ToString()));
    }

    [Fact]
    public void Two_files_are_one_too_many() =>
        Assert.NotEqual(0, ProgramRun.With(Stream.Null, "conn.log", "other.log").ExitCode);

    /// <summary>A log that grows: asks before its end whether the line before was printed.</summary>
    private sealed class LiveLog(string line, Func<bool> isPrinted) : MemoryStream(Encoding.UTF8.GetBytes(line))
    {
        public bool WasPrinted { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            WasPrinted |= isPrinted();
            return base.Read(buffer, offset, count);
        }
    }

    private sealed class BrokenWriter : StringWriter
    {
        public override void WriteLine(string? value) => throw new IOException("Broken pipe");
    }
}
