using System.Globalization;
using CliWrap;
using CliWrap.Buffered;
using Npgsql;

namespace NetworkPorts.Engines.Tests;

/// <summary>
/// A PostgreSQL server in a temporary folder that listens on the loopback address only. <see cref="DisposeAsync"/>
/// stops it and deletes the folder.
/// </summary>
internal sealed class PostgreSqlServer : IAsyncDisposable
{
    // Debian installs each version in a folder of its own.
    private static readonly string? s_programs = Directory.Exists("/usr/lib/postgresql")
        ? Directory.EnumerateDirectories("/usr/lib/postgresql")
            .Select(version => Path.Combine(version, "bin"))
            .Where(folder => File.Exists(Path.Combine(folder, "initdb")))
            .OrderByDescending(folder => folder, StringComparer.Ordinal)
            .FirstOrDefault()
        : null;

    private const string DefaultDatabase = "postgres";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wkp-postgresql-");

    private PostgreSqlServer()
    {
    }

    /// <summary>Gets whether PostgreSQL is installed.</summary>
    public static bool IsInstalled => s_programs is not null;

    /// <summary>Gets the port of the server.</summary>
    public int Port { get; } = LoopbackPort.Find();

    private string Data => Path.Combine(_folder.FullName, "data");

    /// <summary>Creates and starts a server.</summary>
    public static async Task<PostgreSqlServer> Start()
    {
        PostgreSqlServer server = new();
        if (Environment.IsPrivilegedProcess)
            await Cli.Wrap("chown").WithArguments(["postgres", server._folder.FullName]).ExecuteAsync();
        await server.Run("initdb", "--no-sync", "--auth=trust", "--username=wkp", "--encoding=UTF8", "-D", server.Data);
        string port = server.Port.ToString(CultureInfo.InvariantCulture);
        await server.Run(
            "pg_ctl", "start", "--wait", "-D", server.Data, "-l", Path.Combine(server._folder.FullName, "log"),
            "-o", $"-h 127.0.0.1 -p {port} -k {server._folder.FullName} -c fsync=off -c shared_buffers=256MB");
        return server;
    }

    /// <summary>Creates a database, and opens a connection to it.</summary>
    public async Task<NpgsqlConnection> CreateDatabase(string name)
    {
        await RunScript($"CREATE DATABASE {name}", DefaultDatabase);
        NpgsqlConnection connection = new(
            $"Host=127.0.0.1;Port={Port};Username=wkp;Database={name};Command Timeout=300;Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    /// <summary>Runs a script with psql, which stops at the first error.</summary>
    public async Task RunScript(string sql, string database)
    {
        BufferedCommandResult result = await Cli.Wrap(Path.Combine(s_programs!, "psql"))
            .WithArguments(
                ["-h", "127.0.0.1", "-p", $"{Port}", "-U", "wkp", "-d", database, "-q", "-v", "ON_ERROR_STOP=1"])
            .WithStandardInputPipe(PipeSource.FromString(sql))
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync();
        ThrowIfFailed("psql", result);
    }

    public async ValueTask DisposeAsync()
    {
        await Run("pg_ctl", "stop", "--wait", "--mode=immediate", "-D", Data);
        _folder.Delete(recursive: true);
    }

    // PostgreSQL refuses to run as root.
    private async Task Run(string program, params string[] arguments)
    {
        string path = Path.Combine(s_programs!, program);
        string[] command = Environment.IsPrivilegedProcess ? ["runuser", "-u", "postgres", "--", path] : [path];
        BufferedCommandResult result = await Cli.Wrap(command[0])
            .WithArguments([.. command[1..], .. arguments])
            .WithWorkingDirectory(_folder.FullName)
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync();
        ThrowIfFailed(program, result);
    }

    private static void ThrowIfFailed(string program, BufferedCommandResult result)
    {
        if (result.ExitCode != 0)
            throw new InvalidOperationException($"{program}: {result.StandardError}{result.StandardOutput}");
    }
}
