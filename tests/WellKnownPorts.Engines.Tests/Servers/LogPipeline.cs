using System.Diagnostics;
using CliWrap;

namespace NetworkPorts.Engines.Tests;

/// <summary>
/// Runs a log daemon on AWS VPC flow logs until it has written all lines. Its files are in a temporary folder.
/// </summary>
internal sealed class LogPipeline : IDisposable
{
    private static readonly TimeSpan s_timeLimit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(50);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wkp-pipeline-");
    private readonly long _count;

    /// <summary>Writes the log.</summary>
    /// <param name="records">The lines of the log.</param>
    public LogPipeline(IEnumerable<string> records)
    {
        using StreamWriter log = new(PathOf("flows.log")) { NewLine = "\n" };
        foreach (string record in records)
        {
            log.WriteLine(record);
            _count++;
        }
    }

    /// <summary>Gets the path of the file that the daemon writes.</summary>
    public string Output => PathOf("named.log");

    /// <summary>Returns the path of a file in the folder.</summary>
    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>Writes a configuration, in which the paths of the recipe are replaced by paths in the folder.</summary>
    /// <returns>The path of the configuration.</returns>
    public string Configure(string recipe)
    {
        string path = PathOf("daemon.conf");
        File.WriteAllText(path, recipe
            .Replace("/etc/wkp/", $"{_folder.FullName}/", StringComparison.Ordinal)
            .Replace("/var/spool/rsyslog", _folder.FullName, StringComparison.Ordinal)
            .Replace("/var/log/", $"{_folder.FullName}/", StringComparison.Ordinal));
        return path;
    }

    /// <summary>Starts a daemon, and stops it when its output has as many lines as the log.</summary>
    /// <returns>The time from the start until the last line was written.</returns>
    /// <exception cref="InvalidOperationException">The daemon ended early, or did not write all lines.</exception>
    public async Task<TimeSpan> Run(Command daemon)
    {
        using CancellationTokenSource stop = new(s_timeLimit);
        string messages = "";
        long start = Stopwatch.GetTimestamp();
        CommandTask<CommandResult> running = daemon
            .WithStandardErrorPipe(PipeTarget.ToDelegate(line => messages += $"{line}\n"))
            .WithStandardOutputPipe(PipeTarget.ToDelegate(line => messages += $"{line}\n"))
            .WithValidation(CommandResultValidation.None)
            .ExecuteAsync(stop.Token);
        long lines = 0;
        using FileStream output = new(Output, FileMode.OpenOrCreate, FileAccess.Read, FileShare.ReadWrite);
        while (lines < _count && !running.Task.IsCompleted)
        {
            await Task.Delay(s_interval);
            lines += CountNewLines(output);
        }

        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        await stop.CancelAsync();
        await running.Task.ContinueWith(_ => { }, TaskScheduler.Default);
        return lines == _count
            ? elapsed
            : throw new InvalidOperationException($"The daemon wrote {lines} of {_count} lines. {messages}");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static long CountNewLines(FileStream file)
    {
        long lines = 0;
        byte[] buffer = new byte[1 << 16];
        for (int read; (read = file.Read(buffer)) > 0;)
            lines += buffer.AsSpan(0, read).Count((byte)'\n');
        return lines;
    }
}
