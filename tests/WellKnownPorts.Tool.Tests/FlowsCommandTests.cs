using System.Text;
using NetworkPorts.Tool.Formats;

namespace NetworkPorts.Tool.Tests;

public class FlowsCommandTests
{
    [Theory]
    [InlineData("no-such.log")]
    [InlineData("no/such/folder/conn.log")]
    [InlineData("")]
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

            SERVICE  FLOWS   SHARE                    BYTES   SHARE
            https        3  100.0%  ████████████████    489  100.0%  ████████████████

            3 flows, 3 with ports, 0 bad lines, 0 skipped records

            """, run.Output);
    }

    [Fact]
    public void A_connection_is_written_before_the_program_waits_for_the_next_one()
    {
        using MemoryStream output = new();
        using LiveLog log = new(SampleLog.VpcRecord, () => Encoding.UTF8.GetString(output.ToArray()).Contains("https"));

        int exitCode = ProgramRun.With(ProgramRun.ConsoleOf(log, output), TextWriter.Null, "-");

        Assert.Equal(0, exitCode);
        Assert.True(log.WasPrinted);
    }

    [Theory]
    [InlineData("--output", "log")]
    [InlineData("--output", "json")]
    [InlineData("--output", "table")]
    [InlineData("--summary")]
    public void An_output_that_fails_is_told_without_a_stack_trace(params string[] options)
    {
        using StringWriter error = new() { NewLine = "\n" };
        using BrokenOutput output = new(new IOException("No space left on device"));

        int exitCode = ProgramRun.With(
            ProgramRun.ConsoleOf(Stream.Null, output), error, [SampleLog.ZeekTsvFile, .. options]);

        Assert.Equal((1, "standard output: No space left on device\n"), (exitCode, error.ToString()));
    }

    [Fact]
    public void A_reader_that_has_gone_is_no_error_to_tell()
    {
        const int BrokenPipe = 32;
        using StringWriter error = new();
        using BrokenOutput output = new(new IOException("Broken pipe", BrokenPipe));

        int exitCode = ProgramRun.With(ProgramRun.ConsoleOf(Stream.Null, output), error, SampleLog.ZeekTsvFile);

        Assert.Equal((1, ""), (exitCode, error.ToString()));
    }

    [Fact]
    public void Several_files_are_read_one_after_the_other()
    {
        ProgramRun run = ProgramRun.With(
            new MemoryStream(Encoding.UTF8.GetBytes(SampleLog.VpcRecord)), SampleLog.ZeekTsvFile, "-", SampleLog.VpcFile);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("559 flows, 551 with ports, 0 bad lines, 2 skipped records", run.LastLine);
    }

    [Fact]
    public void Files_that_cannot_be_read_are_told_and_the_others_read_all_the_same()
    {
        using MemoryStream picture = new([0x89, .. "PNG\r\n"u8]);

        ProgramRun run = ProgramRun.With(picture, "no-such.log", "-", SampleLog.ZeekTsvFile);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["no-such.log: no such file", $"<stdin>: not a flow log; known are {FlowFormats.Names}"], run.Errors);
        Assert.Equal("190 flows, 187 with ports, 0 bad lines, 0 skipped records", run.LastLine);
    }

    [Fact]
    public void Of_many_bad_lines_the_first_are_told_and_the_rest_counted()
    {
        string bad = string.Concat(Enumerable.Repeat("2 1\n", 1200));

        ProgramRun run = ProgramRun.OnText(SampleLog.VpcRecord + bad + SampleLog.VpcRecord);

        Assert.Equal(
            ["<stdin>:2: 2 columns instead of 14", "<stdin>:3: 2 columns instead of 14", "<stdin>:4: 2 columns instead of 14",
                "<stdin>:5: 2 columns instead of 14", "<stdin>:6: 2 columns instead of 14",
                "<stdin>: 1,200 bad lines, of which these were the first 5"],
            run.Errors);
        Assert.Equal("2 flows, 2 with ports, 1,200 bad lines, 0 skipped records", run.LastLine);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void A_folder_is_not_a_log()
    {
        ProgramRun run = ProgramRun.OnFile(".");

        Assert.Equal((1, "", ".: is a directory\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Theory]
    [InlineData("'--colour'", "--colour")]
    [InlineData("'--chart'", "--chart")]
    [InlineData("'xml'", "--output", "xml")]
    [InlineData("'.png'", "--chart", "services.png")]
    public void Wrong_usage_is_one_line_and_reads_nothing(string shown, params string[] options)
    {
        ProgramRun run = ProgramRun.With(Stream.Null, [.. options]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(shown, Assert.Single(run.Errors));
    }

    [Fact]
    public void Without_a_log_in_a_terminal_the_usage_is_printed()
    {
        using MemoryStream output = new();
        using StringWriter error = new();
        ToolConsole terminal = ProgramRun.ConsoleOf(Stream.Null, output) with { IsInputTerminal = true };

        Assert.Equal(2, ProgramRun.With(terminal, error));
        Assert.StartsWith("wkp flows: no file, and nothing is piped in.", error.ToString());
        Assert.Empty(output.ToArray());
    }

    [Fact]
    public void Without_a_file_the_pipe_is_read()
    {
        using MemoryStream log = new(Encoding.UTF8.GetBytes(SampleLog.VpcRecord));

        Assert.Equal("1 flow, 1 with ports, 0 bad lines, 0 skipped records", ProgramRun.With(log).LastLine);
    }

    [Fact]
    public void The_outputs_that_there_are_are_told()
    {
        ProgramRun run = ProgramRun.With(Stream.Null, "--output", "xml");

        Assert.All(["'log'", "'json'", "'table'"], output => Assert.Contains(output, run.Error));
    }

    /// <summary>A log that grows: asks before its end whether the line before was printed.</summary>
    private sealed class LiveLog(string line, Func<bool> isPrinted) : MemoryStream(Encoding.UTF8.GetBytes(line))
    {
        public bool WasPrinted { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            WasPrinted |= Position == Length && isPrinted();
            return base.Read(buffer);
        }
    }

    private sealed class BrokenOutput(IOException failure) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw failure;
    }
}
