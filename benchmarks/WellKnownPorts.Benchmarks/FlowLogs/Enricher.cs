using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;

namespace NetworkPorts.Benchmarks.FlowLogs;

/// <summary>A program that copies a log to its standard output and adds the services of the flows.</summary>
/// <param name="Name">The name of the program in the results.</param>
/// <param name="Command">The path of the program and its arguments. The path of the log is appended.</param>
internal sealed record Enricher(string Name, params string[] Command)
{
    /// <summary>The interval at which the memory of a running program is read.</summary>
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(20);

    /// <summary>Gets a value indicating whether the program may use all cores instead of one.</summary>
    public bool UsesAllCores { get; init; }

    /// <summary>Runs the program and discards its output.</summary>
    /// <returns>The elapsed time and the peak memory.</returns>
    /// <exception cref="InvalidOperationException">The program failed.</exception>
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

    /// <summary>Runs the program and hashes its output.</summary>
    /// <returns>The SHA-256 of the output, in lowercase hexadecimal digits.</returns>
    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public string HashOutput(LogFile log)
    {
        using Process process = Start(log);
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string hash = Convert.ToHexStringLower(SHA256.HashData(process.StandardOutput.BaseStream));
        process.WaitForExit();
        ThrowIfFailed(process, errors);
        return hash;
    }

    /// <summary>Starts the program. The caller must read its standard output.</summary>
    /// <returns>The running process.</returns>
    public Process Start(LogFile log) => Start([.. Command, log.Path], isOutputRead: true);

    // exec replaces the shell, so that the process is the program and not the shell.
    private Process StartWithoutOutput(LogFile log)
    {
        string[] program = [.. Command, log.Path];
        if (!UsesAllCores)
            program = OneCore.Command(program);
        return Start(["sh", "-c", "exec \"$@\" > /dev/null", "sh", .. program], isOutputRead: false);
    }

    private static Process Start(string[] command, bool isOutputRead)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardOutput = isOutputRead,
            // The tool draws a progress bar if standard error is a terminal.
            RedirectStandardError = true,
        };

        // Some awk implementations are slower in locales with multibyte characters.
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
            // The process has just exited.
            return 0;
        }
    }

    private void ThrowIfFailed(Process process, Task<string> errors)
    {
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{Name} failed: {errors.Result}");
    }
}
