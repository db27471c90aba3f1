using System.Diagnostics;
using System.Globalization;
using CliWrap;
using CliWrap.Buffered;

namespace NetworkPorts.Engines.Tests;

/// <summary>
/// A server of the ClickHouse version in Debian 12, in a temporary folder, which listens on the loopback address only.
/// <see cref="DisposeAsync"/> stops it and deletes the folder.
/// </summary>
internal sealed class ClickHouseServer : IAsyncDisposable
{
    private const string Program = "/usr/sbin/clickhouse-server";
    private const string Client = "/usr/bin/clickhouse-client";

    private static readonly TimeSpan s_timeLimit = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wkp-clickhouse-");
    private readonly CancellationTokenSource _stop = new();
    private Task? _running;

    private ClickHouseServer(int port) => Port = port;

    /// <summary>Gets whether the server is installed, with the version of Debian 12.</summary>
    public static bool IsInstalled { get; } = File.Exists(Program) && File.Exists(Client);

    /// <summary>Gets the port of the native protocol.</summary>
    public int Port { get; }

    private string[] Address => ["--host", "127.0.0.1", "--port", $"{Port}"];

    /// <summary>Starts servers of a cluster, which is named <c>flows</c>.</summary>
    /// <param name="dictionary">The configuration of the dictionary, for port 9000.</param>
    /// <param name="ports">The ports of the servers.</param>
    public static async Task<ClickHouseServer[]> Start(string dictionary, params int[] ports)
    {
        ClickHouseServer[] servers = [.. ports.Select(port => new ClickHouseServer(port))];
        foreach (ClickHouseServer server in servers)
            await server.StartProcess(dictionary, ports);
        return servers;
    }

    /// <summary>Runs statements and returns their output.</summary>
    /// <param name="sql">The statements.</param>
    /// <param name="input">The rows that an INSERT statement reads; null for other statements.</param>
    /// <param name="ignoresErrors">Whether statements after a failed one are run.</param>
    public async Task<string> Query(string sql, string? input = null, bool ignoresErrors = false)
    {
        string[] options = ignoresErrors ? ["--ignore-error"] : [];
        string[] mode = input is null ? ["--multiquery"] : ["--query", sql];
        BufferedCommandResult result = await Cli.Wrap(Client)
            .WithArguments([.. Address, .. mode, .. options])
            .WithStandardInputPipe(PipeSource.FromString(input ?? sql))
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync();
        if (result.ExitCode != 0 && !ignoresErrors)
            throw new InvalidOperationException(result.StandardError);
        return result.StandardOutput;
    }

    /// <summary>Loads flows and the exported statements, as the recipe for several servers describes.</summary>
    /// <param name="export">The exported statements. Those that this version does not know fail.</param>
    /// <param name="columns">The columns of the table <c>flows</c>.</param>
    /// <param name="recipe">The statements of the recipe.</param>
    /// <param name="rows">The flows, as lines of CSV.</param>
    public async Task Load(string export, string columns, string recipe, IEnumerable<string> rows)
    {
        await Query(export, ignoresErrors: true);
        await Query($"CREATE TABLE flows ({columns}) ENGINE = MergeTree ORDER BY tuple()");
        await Query(recipe);
        await Query("INSERT INTO flows FORMAT CSV", string.Join('\n', rows) + "\n");
    }

    /// <summary>Runs a query, and returns the time that it took without the start of the client.</summary>
    public async Task<TimeSpan> Time(string query)
    {
        BufferedCommandResult result = await Cli.Wrap(Client)
            .WithArguments([.. Address, "--time", "--query", query])
            .ExecuteBufferedAsync();
        return TimeSpan.FromSeconds(double.Parse(result.StandardError, CultureInfo.InvariantCulture));
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        if (_running is not null)
            await _running.ContinueWith(_ => { }, TaskScheduler.Default);
        _stop.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task StartProcess(string dictionary, int[] cluster)
    {
        File.WriteAllText(PathOf("dictionary.xml"), dictionary.Replace("9000", $"{Port}", StringComparison.Ordinal));
        File.WriteAllText(PathOf("users.xml"), """
            <yandex>
              <profiles><default></default></profiles>
              <users>
                <default>
                  <password></password><networks><ip>127.0.0.1</ip></networks>
                  <profile>default</profile><quota>default</quota>
                </default>
              </users>
              <quotas><default></default></quotas>
            </yandex>
            """);
        File.WriteAllText(PathOf("config.xml"), $"""
            <yandex>
              <logger><level>warning</level><log>{PathOf("log")}</log><errorlog>{PathOf("errors")}</errorlog></logger>
              <listen_host>127.0.0.1</listen_host><tcp_port>{Port}</tcp_port>
              <path>{PathOf("data")}/</path><tmp_path>{PathOf("tmp")}/</tmp_path>
              <users_config>{PathOf("users.xml")}</users_config>
              <default_profile>default</default_profile><default_database>default</default_database>
              <mark_cache_size>100000000</mark_cache_size>
              <dictionaries_config>{PathOf("dictionary.xml")}</dictionaries_config>
              <remote_servers><flows>{string.Concat(cluster.Select(port => $"""
                <shard><replica><host>127.0.0.1</host><port>{port}</port></replica></shard>
                """))}</flows></remote_servers>
            </yandex>
            """);
        _running = Cli.Wrap(Program).WithArguments([$"--config-file={PathOf("config.xml")}"])
            .WithWorkingDirectory(_folder.FullName)
            .WithValidation(CommandResultValidation.None)
            .ExecuteAsync(_stop.Token);
        await WaitUntilReady();
    }

    private async Task WaitUntilReady()
    {
        long start = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                await Query("SELECT 1");
                return;
            }
            catch (InvalidOperationException) when (Stopwatch.GetElapsedTime(start) < s_timeLimit
                && !_running!.IsCompleted)
            {
                await Task.Delay(100);
            }
        }
    }

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);
}
