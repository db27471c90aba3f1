using System.Text;

namespace NetworkPorts.Tool.Tests;

/// <summary>Tests that no output destroys a log or controls a terminal, and that no line is lost.</summary>
public class SafeOutputTests
{
    private const string Escape = "\u001b[2J\u202Eabc";

    [Theory]
    [InlineData("-o", "log")]
    [InlineData("-o", "json")]
    [InlineData("-o", "table")]
    [InlineData("-s", "--by", "source")]
    public void A_terminal_gets_no_control_characters(params string[] options)
    {
        string log = SampleLog.CsvHeader + SampleLog.CsvRow.Replace("10.20.0.5", Escape, StringComparison.Ordinal);
        using MemoryStream input = new(Encoding.UTF8.GetBytes(log));
        using MemoryStream output = new();
        ToolConsole terminal = ProgramRun.ConsoleOf(input, output) with { IsOutputTerminal = true };

        Assert.Equal(0, ProgramRun.With(terminal, TextWriter.Null, [.. options, "-"]));

        string text = Encoding.UTF8.GetString(output.ToArray());
        Assert.DoesNotContain(text, character => char.IsControl(character) && character is not ('\n' or '\t'));
        Assert.DoesNotContain('\u202E', text);
        Assert.Contains("abc", text);
    }

    [Fact]
    public void A_file_gets_the_log_unchanged()
    {
        string row = SampleLog.CsvRow.Replace("10.20.0.5", Escape, StringComparison.Ordinal);

        Assert.Contains(row.TrimEnd(), ProgramRun.OnText(SampleLog.CsvHeader + row, "-o", "log").Output);
    }

    [Fact]
    public void JSON_escapes_characters_that_change_the_direction_of_text()
    {
        string log = SampleLog.CsvHeader + SampleLog.CsvRow.Replace("10.20.0.5", "ü\u202E", StringComparison.Ordinal);

        Assert.Contains("\\u202E", ProgramRun.OnText(log, "-o", "json").Output);
    }

    [Theory]
    [InlineData("flows", "-o", "log")]
    [InlineData("flows", "-o", "json")]
    [InlineData("annotate")]
    public void A_log_that_is_also_the_output_is_not_read(params string[] command)
    {
        string file = Path.GetTempFileName();
        string link = file + ".link";
        try
        {
            File.WriteAllText(file, SampleLog.VpcRecord);
            File.CreateSymbolicLink(link, file);
            using MemoryStream output = new();
            using StringWriter error = new() { NewLine = "\n" };
            ToolConsole console = ProgramRun.ConsoleOf(Stream.Null, output) with { OutputPath = file };

            int exitCode = Commands.ToolCommand.Run(console, error, [.. command, link]);

            Assert.Equal((1, $"{link}: not read, because it is also the output\n"), (exitCode, error.ToString()));
            Assert.Empty(output.ToArray());
        }
        finally
        {
            File.Delete(link);
            File.Delete(file);
        }
    }

    [Fact]
    public void A_summary_can_be_appended_to_its_log()
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, SampleLog.VpcRecord);
            using MemoryStream output = new();
            ToolConsole console = ProgramRun.ConsoleOf(Stream.Null, output) with { OutputPath = file };

            Assert.Equal(0, ProgramRun.With(console, TextWriter.Null, "--summary", file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Lines_that_are_not_records_are_copied()
    {
        string longLine = new('x', 3_000_000);
        string log = "a note\n\n" + SampleLog.VpcRecord + "\n2 bad\n" + longLine + "\n" + SampleLog.VpcRecord;

        ProgramRun run = ProgramRun.OnText(log, "-o", "log");

        Assert.Equal(
            log.Replace("ACCEPT OK", "ACCEPT OK https web system implicit-tls destination common-use"), run.Output);
        Assert.Equal(3, run.Errors.Length);
    }

    [Fact]
    public void Filters_drop_lines_that_are_not_records()
    {
        ProgramRun run = ProgramRun.OnText(
            "a note\n" + SampleLog.VpcRecord + "\n2 bad\n", "-o", "log", "--service", "https");

        Assert.Single(run.OutputLines);
        Assert.StartsWith(SampleLog.VpcRecord.TrimEnd(), run.Output);
    }
}
