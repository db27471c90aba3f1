using NetworkPorts.Engines.Tests;
using Npgsql;

namespace NetworkPorts.Benchmarks.Engines;

/// <summary>Measures PostgreSQL: one server, and two servers that hold half of the flows each.</summary>
internal static class PostgreSqlEngine
{
    private const string Database = "flows";

    private const string Grouped = "SELECT service, count(*) FROM named_flows GROUP BY service";

    public static async Task<IReadOnlyList<EngineResult>> Measure(string flows)
    {
        if (!PostgreSqlServer.IsInstalled)
            return [];
        string[] lines = [.. File.ReadLines(flows).Skip(1)];
        string sql = EngineFlows.Sql("postgresql");
        return [.. await OneServer(lines, sql), await TwoServers(lines, sql)];
    }

    private static async Task<IReadOnlyList<EngineResult>> OneServer(string[] lines, string sql)
    {
        await using PostgreSqlServer server = await PostgreSqlServer.Start();
        await using NpgsqlConnection database = await server.CreateDatabase(Database);
        await Prepare(server, database, sql, lines);
        string name = $"PostgreSQL {database.PostgreSqlVersion}";
        TimeSpan plain = EngineTimer.Median(database, EngineFlows.Plain);
        return
        [
            new EngineResult(name, "view", plain, EngineTimer.Median(database, Grouped)),
            new EngineResult(name, "function", plain, EngineTimer.Median(database, """
                SELECT service, count(*) FROM flows f
                CROSS JOIN LATERAL flow_service(f.source_port, f.destination_port, f.transport) GROUP BY service
                """)),
        ];
    }

    private static async Task<EngineResult> TwoServers(string[] lines, string sql)
    {
        await using PostgreSqlServer first = await PostgreSqlServer.Start();
        await using PostgreSqlServer second = await PostgreSqlServer.Start();
        await using NpgsqlConnection one = await first.CreateDatabase(Database);
        await using NpgsqlConnection two = await second.CreateDatabase(Database);
        await Prepare(first, one, sql, lines[..(lines.Length / 2)]);
        await Prepare(second, two, sql, lines[(lines.Length / 2)..]);
        EngineTimer.Execute(one, """
            CREATE EXTENSION postgres_fdw;
            CREATE TABLE all_flows (shard integer, destination_port integer, service text) PARTITION BY LIST (shard);
            """);
        AddShard(one, one, 1, first.Port);
        AddShard(one, two, 2, second.Port);
        EngineTimer.Execute(one, "SET enable_partitionwise_aggregate = on");
        return new EngineResult(
            $"PostgreSQL {one.PostgreSqlVersion}, two servers",
            "view on each server",
            EngineTimer.Median(one, Counted("destination_port")),
            EngineTimer.Median(one, Counted("service")));
    }

    private static string Counted(string column) => $"""
        SELECT {column}, sum(count) FROM (
          SELECT shard, {column}, count(*) FROM all_flows GROUP BY shard, {column}) c GROUP BY {column}
        """;

    private static void AddShard(NpgsqlConnection coordinator, NpgsqlConnection server, int shard, int port)
    {
        EngineTimer.Execute(
            server, $"CREATE VIEW shard AS SELECT {shard} AS shard, destination_port, service FROM named_flows");
        EngineTimer.Execute(coordinator, $"""
            CREATE SERVER shard_{shard} FOREIGN DATA WRAPPER postgres_fdw
              OPTIONS (host '127.0.0.1', port '{port}', dbname '{Database}', fetch_size '50000', async_capable 'true');
            CREATE USER MAPPING FOR CURRENT_USER SERVER shard_{shard} OPTIONS (user 'wkp');
            CREATE FOREIGN TABLE shard_{shard} PARTITION OF all_flows FOR VALUES IN ({shard})
              SERVER shard_{shard} OPTIONS (schema_name 'public', table_name 'shard');
            """);
    }

    private static async Task Prepare(
        PostgreSqlServer server, NpgsqlConnection database, string sql, IEnumerable<string> lines)
    {
        await server.RunScript(sql, Database);
        EngineTimer.Execute(
            database, "CREATE TABLE flows (source_port integer, destination_port integer, transport text)");
        await using (TextWriter rows = await database.BeginTextImportAsync("COPY flows FROM STDIN (FORMAT csv)"))
        {
            foreach (string line in lines)
                await rows.WriteAsync($"{line}\n");
        }

        EngineTimer.Execute(database, "ANALYZE flows; CALL create_flow_view('flows', 'named_flows')");
    }
}
