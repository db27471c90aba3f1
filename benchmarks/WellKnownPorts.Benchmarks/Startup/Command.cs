using System.Diagnostics;

namespace NetworkPorts.Benchmarks.Startup;

/// <summary>Runs other programs.</summary>
internal static class Command
{
    /// <summary>Runs a program and waits until it exits.</summary>
    /// <returns>The exit code, the output and the elapsed time.</returns>
    public static CommandOutcome Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };

        long started = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandOutcome(process.ExitCode, output, Stopwatch.GetElapsedTime(started));
    }
}
