using System.Diagnostics;

namespace NetworkPorts.Tool.Tests;

/// <summary>Tests the program as a separate process, with real signals, pipes and devices.</summary>
public class ProcessTests
{
    private const int InterruptedCode = 130;
    private const int TerminatedCode = 143;

    [Theory]
    [InlineData("INT", InterruptedCode)]
    [InlineData("TERM", TerminatedCode)]
    public async Task A_signal_stops_the_program_after_a_complete_line(string signal, int exitCode)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no command that sends a signal.");
        using Process program = Start("--output", "log", "-");
        Task feeding = Task.Run(() => WriteUntilClosed(program.StandardInput), TestContext.Current.CancellationToken);

        char[] read = new char[1_000_000];
        int length = await program.StandardOutput.ReadBlockAsync(read, TestContext.Current.CancellationToken);
        Send(signal, program);
        string rest = await program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        await feeding;

        Assert.Equal(exitCode, program.ExitCode);
        string output = new string(read, 0, length) + rest;
        Assert.EndsWith(" common-use\n", output);
        Assert.All(output.Split('\n')[..^1], line => Assert.EndsWith(" common-use", line));
    }

    [Fact]
    public async Task A_signal_stops_the_program_while_it_waits_for_a_line()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no command that sends a signal.");
        using Process program = Start("--output", "log", "-");
        await program.StandardInput.WriteAsync(SampleLog.VpcRecord);
        await program.StandardInput.FlushAsync(TestContext.Current.CancellationToken);

        string? line = await program.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        Send("INT", program);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.EndsWith(" common-use", line);
        Assert.Equal(InterruptedCode, program.ExitCode);
    }

    [Fact]
    public async Task A_full_disk_is_reported()
    {
        const string FullDevice = "/dev/full";
        Assert.SkipUnless(File.Exists(FullDevice), $"This system has no {FullDevice}.");

        (int exitCode, string _, string error) =
            await ShellAsync($"dotnet wkp.dll flows --sample --output log > {FullDevice}");

        Assert.Equal((1, "standard output: No space left on device\n"), (exitCode, error));
    }

    [Fact]
    public async Task The_program_stops_when_its_reader_exits()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no shell with these commands.");

        (int _, string output, string error) = await ShellAsync(
            $"yes '{SampleLog.VpcRecord.TrimEnd()}' 2>/dev/null | dotnet wkp.dll flows --output log - | head -n 1");

        Assert.Equal(SampleLog.VpcRecord.TrimEnd() + " https web system implicit-tls destination common-use\n", output);
        Assert.Equal("", error);
    }

    [Fact]
    public async Task No_progress_is_shown_in_a_pipe()
    {
        using Process program = Start("--summary", SampleLog.ZeekTsvFile);
        Task<string> error = program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.Equal("", await error);
        Assert.EndsWith("190 flows, 187 with ports, 0 bad lines, 0 skipped records\n", output);
        Assert.DoesNotContain('\u001b', output);
    }

    [Fact]
    public async Task Commands_that_share_an_output_write_to_it_in_order()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no shell with these commands.");
        string file = Path.GetTempFileName();
        try
        {
            await ShellAsync($"(echo before; dotnet wkp.dll flows --sample --output table; echo after) > {file}");

            string[] lines = await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken);
            Assert.Equal(["before", "after"], [lines[0], lines[^1]]);
            Assert.Equal(190 + 3, lines.Length);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData(">&-")]
    [InlineData("2>&-")]
    [InlineData("2>/dev/full")]
    public async Task A_closed_or_full_output_does_not_crash_the_program(string redirection)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "This system has no /dev/full.");

        (int exitCode, string _, string error) =
            await ShellAsync($"dotnet wkp.dll flows --sample no-such.log -o log --summary {redirection}");

        Assert.Equal(1, exitCode);
        Assert.DoesNotContain("Unhandled", error);
    }

    private static Process Start(params string[] arguments) =>
        Start("dotnet", [Path.Combine(AppContext.BaseDirectory, "wkp.dll"), "flows", .. arguments]);

    private static Process Start(string command, string[] arguments) =>
        Process.Start(new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

    private static async Task<(int ExitCode, string Output, string Error)> ShellAsync(string script)
    {
        using Process shell = Start("sh", ["-c", script]);
        shell.StandardInput.Close();
        Task<string> error = shell.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await shell.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (shell.ExitCode, output, await error);
    }

    private static void Send(string signal, Process program)
    {
        using Process kill = Start("kill", [$"-{signal}", $"{program.Id}"]);
        kill.WaitForExit();
    }

    private static void WriteUntilClosed(StreamWriter input)
    {
        try
        {
            while (true)
                input.Write(SampleLog.VpcRecord);
        }
        catch (IOException)
        {
            // The program has stopped, as expected.
        }
    }
}
