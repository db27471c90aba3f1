using Spectre.Console.Testing;

namespace NetworkPorts.Tool.Tests;

/// <summary>Tests the progress bar on a terminal.</summary>
public class ProgressBarTests
{
    [Theory]
    [InlineData("--summary")]
    [InlineData("--output", "log")]
    public void The_file_and_the_progress_are_shown_on_standard_error(params string[] options)
    {
        using TestConsole terminal = new TestConsole().Interactive().Width(200);
        terminal.EmitAnsiSequences = true;

        (string output, string error) =
            Run(terminal, isOutputTerminal: false, [.. options, SampleLog.ZeekTsvFile, "no-such.log"]);

        Assert.Contains("conn.log", terminal.Output);
        Assert.Contains("100%", terminal.Output);
        Assert.Equal("no-such.log: no such file\n", error);
        Assert.DoesNotContain('\u001b', output);
    }

    [Fact]
    public void No_bar_is_shown_if_the_records_go_to_the_terminal()
    {
        using TestConsole terminal = new TestConsole().Interactive();

        Run(terminal, isOutputTerminal: true, ["--output", "log", SampleLog.ZeekTsvFile]);

        Assert.Equal("", terminal.Output);
    }

    [Fact]
    public void Standard_input_is_shown_although_its_length_is_unknown()
    {
        using TestConsole terminal = new TestConsole().Interactive().Width(200);

        (string output, string _) = Run(terminal, isOutputTerminal: true, ["--summary", "-"]);

        Assert.Contains("<stdin>", terminal.Output);
        Assert.EndsWith("1 flow, 1 with ports, 0 bad lines, 0 skipped records\n", output);
    }

    private static (string Output, string Error) Run(TestConsole terminal, bool isOutputTerminal, string[] arguments)
    {
        using MemoryStream input = new(System.Text.Encoding.UTF8.GetBytes(SampleLog.VpcRecord));
        using MemoryStream output = new();
        using StringWriter error = new() { NewLine = "\n" };
        ToolConsole console = ProgramRun.ConsoleOf(input, output) with
        {
            IsOutputTerminal = isOutputTerminal,
            Error = terminal,
        };
        Assert.InRange(ProgramRun.With(console, error, arguments), 0, 1);
        return (System.Text.Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
