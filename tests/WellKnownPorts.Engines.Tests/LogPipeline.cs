using CliWrap;

namespace NetworkPorts.Engines.Tests;

/// <summary>
/// Runs a log daemon on the VPC flow log that comes with the tool, until it has written all lines. Its files are in a
/// temporary folder.
/// </summary>
internal sealed class LogPipeline : IDisposable
{
    private static readonly TimeSpan s_timeLimit = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wkp-pipeline-");

    public LogPipeline()
    {
        string[] records = [.. File.ReadLines(
            Repository.PathOf("src", "WellKnownPorts.Tool", "Logs", "vpc-flow.log")).Skip(1)];
        Records = records;
        File.WriteAllLines(PathOf("flows.log"), records);
    }

    /// <summary>Gets the records of the log.</summary>
    public IReadOnlyList<string> Records { get; }

    /// <summary>Returns the path of a file in the folder.</summary>
    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>Returns a configuration with the paths of the recipe replaced by paths in the folder.</summary>
    public string Configure(string recipe)
    {
        string path = PathOf("daemon.conf");
        File.WriteAllText(path, recipe
            .Replace("/etc/wkp/", $"{_folder.FullName}/", StringComparison.Ordinal)
            .Replace("/var/spool/rsyslog", _folder.FullName, StringComparison.Ordinal)
            .Replace("/var/log/", $"{_folder.FullName}/", StringComparison.Ordinal));
        return path;
    }

    /// <summary>Starts a daemon, and stops it when the file <c>named.log</c> has as many lines as the log.</summary>
    /// <returns>The lines of the file.</returns>
    public async Task<string[]> Run(Command daemon)
    {
        using CancellationTokenSource stop = new(s_timeLimit);
        string messages = "";
        CommandTask<CommandResult> running = daemon
            .WithStandardErrorPipe(PipeTarget.ToDelegate(line => messages += $"{line}\n"))
            .WithStandardOutputPipe(PipeTarget.ToDelegate(line => messages += $"{line}\n"))
            .WithValidation(CommandResultValidation.None)
            .ExecuteAsync(stop.Token);
        string output = PathOf("named.log");
        string[] lines = [];
        while (lines.Length < Records.Count && !running.Task.IsCompleted)
        {
            await Task.Delay(100);
            lines = File.Exists(output) ? await File.ReadAllLinesAsync(output) : [];
        }

        await stop.CancelAsync();
        await running.Task.ContinueWith(_ => { }, TaskScheduler.Default);
        Assert.True(lines.Length == Records.Count, messages);
        return lines;
    }

    /// <summary>
    /// Returns the line that a recipe writes for a record: the services of both ports, and the record.
    /// </summary>
    public static string Expected(string record)
    {
        string[] fields = record.Split(' ');
        bool hasPorts = TransportConvert.TryParse(fields[7], out TransportProtocols transport);
        return $"{NameOf(fields[5])}|{NameOf(fields[6])}|{record}";

        string? NameOf(string port) => hasPorts && int.TryParse(port, out int number)
            ? WellKnownPorts.Lookup(number, transport).Name
            : "";
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
