using System.Text;
using NetworkPorts.Tool.Formats;

namespace NetworkPorts.Tool.Tests;

public class FlowsCommandTests
{
    [Theory]
    [InlineData("no-such.log")]
    [InlineData("no/such/folder/conn.log")]
    [InlineData("")]
    public void A_missing_file_is_reported(string path)
    {
        ProgramRun run = ProgramRun.OnFile(path);

        Assert.Equal((1, "", $"{path}: no such file\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void A_bad_line_is_reported_with_the_file_name()
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
    public void Columns_are_widened_by_long_values()
    {
        const string Headers = "PROTOCOL  SERVICE          CATEGORY       RANGE    TRAITS";
        const string Destination = "10.20.0.10:443         ";
        const string Service = "tcp       https            web            system   implicit-tls";

        ProgramRun run = ProgramRun.OnText(SampleLog.ZeekHeader + SampleLog.ZeekRow
            + SampleLog.ZeekRow.Replace("10.20.0.5", "2001:db8::1111:2222") + SampleLog.ZeekRow);

        Assert.Equal($"""
            TIME                  SOURCE                 DESTINATION            {Headers}
            2026-11-24T03:32:42Z  10.20.0.5:45602        {Destination}{Service}
            2026-11-24T03:32:42Z  [2001:db8::1111:2222]:45602  {Destination}{Service}
            2026-11-24T03:32:42Z  10.20.0.5:45602              {Destination}{Service}

            SERVICE  FLOWS   SHARE                    BYTES   SHARE
            https        3  100.0%  ████████████████    489  100.0%  ████████████████

            3 flows, 3 with ports, 0 bad lines, 0 skipped records

            """, run.Output);
    }

    [Fact]
    public void A_flow_is_written_before_the_program_waits_for_the_next_line()
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
    public void A_failed_output_is_reported_without_a_stack_trace(params string[] options)
    {
        using StringWriter error = new() { NewLine = "\n" };
        using BrokenOutput output = new(new IOException("No space left on device"));

        int exitCode = ProgramRun.With(
            ProgramRun.ConsoleOf(Stream.Null, output), error, [SampleLog.ZeekTsvFile, .. options]);

        Assert.Equal((1, "standard output: No space left on device\n"), (exitCode, error.ToString()));
    }

    [Fact]
    public void A_closed_pipe_is_not_reported()
    {
        const int BrokenPipe = 32;
        using StringWriter error = new();
        using BrokenOutput output = new(new IOException("Broken pipe", BrokenPipe));

        int exitCode = ProgramRun.With(ProgramRun.ConsoleOf(Stream.Null, output), error, SampleLog.ZeekTsvFile);

        Assert.Equal((1, ""), (exitCode, error.ToString()));
    }

    [Fact]
    public void Several_files_are_read()
    {
        using MemoryStream input = new(Encoding.UTF8.GetBytes(SampleLog.VpcRecord));

        ProgramRun run = ProgramRun.With(input, SampleLog.ZeekTsvFile, "-", SampleLog.VpcFile);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("559 flows, 551 with ports, 0 bad lines, 2 skipped records", run.LastLine);
    }

    [Fact]
    public void Unreadable_files_are_reported_and_the_others_are_read()
    {
        using MemoryStream picture = new([0x89, .. "PNG\r\n"u8]);

        ProgramRun run = ProgramRun.With(picture, "no-such.log", "-", SampleLog.ZeekTsvFile);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            ["no-such.log: no such file", $"<stdin>: not a flow log; known are {FlowFormats.Description}"], run.Errors);
        Assert.Equal("190 flows, 187 with ports, 0 bad lines, 0 skipped records", run.LastLine);
    }

    [Fact]
    public void The_first_bad_lines_are_reported_and_all_are_counted()
    {
        string bad = string.Concat(Enumerable.Repeat("2 1\n", 1200));

        ProgramRun run = ProgramRun.OnText(SampleLog.VpcRecord + bad + SampleLog.VpcRecord);

        Assert.Equal(
            [
                "<stdin>:2: 2 columns instead of 14", "<stdin>:3: 2 columns instead of 14",
                "<stdin>:4: 2 columns instead of 14", "<stdin>:5: 2 columns instead of 14",
                "<stdin>:6: 2 columns instead of 14",
                "<stdin>: 1,200 bad lines; the first 5 are reported",
            ],
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
    public void Invalid_arguments_are_reported_and_nothing_is_printed(string shown, params string[] options)
    {
        ProgramRun run = ProgramRun.With(Stream.Null, [.. options]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(shown, Assert.Single(run.Errors));
    }

    [Fact]
    public void No_file_and_no_pipe_is_an_error()
    {
        using MemoryStream output = new();
        using StringWriter error = new();
        ToolConsole terminal = ProgramRun.ConsoleOf(Stream.Null, output) with { IsInputTerminal = true };

        Assert.Equal(2, ProgramRun.With(terminal, error));
        Assert.StartsWith("wkp flows: no file, and nothing is piped in.", error.ToString());
        Assert.Empty(output.ToArray());
    }

    [Fact]
    public void Standard_input_is_read_without_a_file()
    {
        using MemoryStream log = new(Encoding.UTF8.GetBytes(SampleLog.VpcRecord));

        Assert.Equal("1 flow, 1 with ports, 0 bad lines, 0 skipped records", ProgramRun.With(log).LastLine);
    }

    [Fact]
    public void An_unknown_output_lists_the_known_outputs()
    {
        ProgramRun run = ProgramRun.With(Stream.Null, "--output", "xml");

        Assert.All(["'log'", "'json'", "'table'"], output => Assert.Contains(output, run.Error));
    }

    /// <summary>A growing log, which checks at its end whether the previous line was printed.</summary>
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
