using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;

namespace NetworkPorts.Benchmarks.FlowLogs;

/// <summary>A program that writes a log, with the services of its flows, to its standard output.</summary>
/// <param name="Name">What it is called in the results.</param>
/// <param name="Command">Its path and arguments, behind which comes the log's path.</param>
internal sealed record Enricher(string Name, params string[] Command)
{
    /// <summary>How often a running program is asked for its memory.</summary>
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(20);

    /// <summary>Runs the program, with an output that goes nowhere.</summary>
    public EnricherRun Run(LogFile log)
    {
        long started = Stopwatch.GetTimestamp();
        using Process process = OperatingSystem.IsWindows() ? Start(log) : StartWithoutOutput(log);
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (OperatingSystem.IsWindows())
            process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);

        long peakMemory = 0;
        while (!process.WaitForExit(s_interval))
            peakMemory = Math.Max(peakMemory, PeakMemory(process));
        TimeSpan elapsed = Stopwatch.GetElapsedTime(started);
        ThrowIfFailed(process, errors);
        return new EnricherRun(elapsed, peakMemory);
    }

    /// <summary>Runs the program for the SHA-256 of its output.</summary>
    public string HashOutput(LogFile log)
    {
        using Process process = Start(log);
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string hash = Convert.ToHexStringLower(SHA256.HashData(process.StandardOutput.BaseStream));
        process.WaitForExit();
        ThrowIfFailed(process, errors);
        return hash;
    }

    /// <summary>Starts the program, whose output is to be read.</summary>
    public Process Start(LogFile log) => Start([.. Command, log.Path], isOutputRead: true);

    // A shell makes way for the program, so that this is its process and not the shell's.
    private Process StartWithoutOutput(LogFile log) =>
        Start(["sh", "-c", "exec \"$@\" > /dev/null", "sh", .. OneCore.Command([.. Command, log.Path])], isOutputRead: false);

    private static Process Start(string[] command, bool isOutputRead)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardOutput = isOutputRead,
            // Into a terminal FlowLog would draw a progress bar.
            RedirectStandardError = true,
        };

        // Where characters may have several bytes, some awks are slower.
        start.Environment["LC_ALL"] = "C";
        return Process.Start(start)!;
    }

    private static long PeakMemory(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (Exception failure) when (failure is InvalidOperationException or Win32Exception)
        {
            // It has just ended.
            return 0;
        }
    }

    private void ThrowIfFailed(Process process, Task<string> errors)
    {
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{Name} failed: {errors.Result}");
    }
}
