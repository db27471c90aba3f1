using Npgsql;

namespace NetworkPorts.Engines.Tests;

/// <summary>
/// Classifies flows in PostgreSQL: on one server, and on two servers that hold the partitions of a table.
/// </summary>
public sealed class PostgreSqlTests(FlowFixture flows) : IClassFixture<FlowFixture>
{
    private const string Table = """
        CREATE TABLE flows (source_port integer, destination_port integer, transport text,
          expected_port integer, expected_service text, expected_side text, expected_confidence text);
        """;

    private const string Differences = """
        SELECT count(*) FROM named_flows WHERE service_port IS DISTINCT FROM expected_port
          OR coalesce(service, '') IS DISTINCT FROM coalesce(expected_service, '')
          OR side IS DISTINCT FROM expected_side OR confidence IS DISTINCT FROM expected_confidence
        """;

    /// <summary>Counts the flows for which the function and the view differ.</summary>
    private const string FunctionDifferences = """
        SELECT count(*) FROM named_flows f
        CROSS JOIN LATERAL flow_service(f.source_port, f.destination_port, f.transport) n
        WHERE (n.service_port, n.service, n.side, n.confidence)
          IS DISTINCT FROM (f.service_port, f.service, f.side, f.confidence)
        """;

    [Fact]
    public async Task Flows_are_classified_like_in_the_library()
    {
        Assert.SkipUnless(PostgreSqlServer.IsInstalled, "PostgreSQL is not installed.");
        await using PostgreSqlServer server = await PostgreSqlServer.Start();
        await using NpgsqlConnection database = await server.Connect();
        await Prepare(server, database, File.ReadLines(flows.Path).Skip(1));

        Assert.Equal(flows.Count, await Number(database, "SELECT count(*) FROM named_flows"));
        Assert.Equal(0, await Number(database, Differences));
        Assert.Equal(0, await Number(database, FunctionDifferences));
    }

    [Fact]
    public async Task Custom_services_and_client_ports_are_used()
    {
        Assert.SkipUnless(PostgreSqlServer.IsInstalled, "PostgreSQL is not installed.");
        using CustomPorts ports = new();
        using FlowFile own = FlowFile.Of(ports.Registry, new EphemeralPortRange(1024, 50000), 5_000);
        await using PostgreSqlServer server = await PostgreSqlServer.Start();
        await using NpgsqlConnection database = await server.Connect();
        await Prepare(server, database, File.ReadLines(own.Path).Skip(1), "--ports", ports.Path);
        await Execute(database, "DROP VIEW named_flows; CALL create_flow_view('flows', 'named_flows', 1024, 50000)");

        Assert.Equal(own.Count, await Number(database, "SELECT count(*) FROM named_flows"));
        Assert.Equal(0, await Number(database, Differences));
    }

    [Fact]
    public async Task The_result_is_null_if_a_value_is_missing_or_invalid()
    {
        Assert.SkipUnless(PostgreSqlServer.IsInstalled, "PostgreSQL is not installed.");
        await using PostgreSqlServer server = await PostgreSqlServer.Start();
        await using NpgsqlConnection database = await server.Connect();
        await server.RunScript(Exported.Text("--format", "sql", "--dialect", "postgresql"));

        Assert.Equal(6, await Number(database, """
            SELECT count(*) FROM (VALUES (NULL, 443, 'tcp'), (443, NULL, 'tcp'), (443, 50000, NULL),
              (443, 50000, 'icmp'), (443, 65536, 'tcp'), (-1, 443, '6')) f (source, destination, transport)
            CROSS JOIN LATERAL flow_service(source, destination, transport) n
            WHERE service_port IS NULL AND service IS NULL AND side IS NULL AND confidence IS NULL
            """));
    }

    [Fact]
    public async Task Two_servers_classify_and_count_their_own_flows()
    {
        Assert.SkipUnless(PostgreSqlServer.IsInstalled, "PostgreSQL is not installed.");
        await using PostgreSqlServer first = await PostgreSqlServer.Start();
        await using PostgreSqlServer second = await PostgreSqlServer.Start();
        await using NpgsqlConnection one = await first.Connect();
        await using NpgsqlConnection two = await second.Connect();
        string[] lines = [.. File.ReadLines(flows.Path).Skip(1)];
        await Prepare(first, one, lines[..(lines.Length / 2)]);
        await Prepare(second, two, lines[(lines.Length / 2)..]);

        await Execute(one, "CREATE SCHEMA cluster; SET search_path = cluster; CREATE EXTENSION postgres_fdw");
        await Execute(one, """
            CREATE TABLE named_flows (shard integer, source_port integer, destination_port integer, transport text,
              expected_port integer, expected_service text, expected_side text, expected_confidence text,
              service_port integer, service text, side text, confidence text) PARTITION BY LIST (shard)
            """);
        await AddShard(one, 1, first.Port);
        await AddShard(one, 2, second.Port);
        await Execute(one, "SET enable_partitionwise_aggregate = on");

        // PostgreSQL sends an aggregate to the servers only if its groups include the key of the partitions.
        const string Count = "SELECT shard, service, count(*) FROM named_flows GROUP BY shard, service";
        string plan = string.Join('\n', await Column(one, $"EXPLAIN (VERBOSE, COSTS OFF) {Count}"));
        const string Remote = "Remote SQL: SELECT shard, service, count(*) FROM public.shard GROUP BY 1, 2";
        Assert.True(plan.Split(Remote).Length == 3, plan);
        Assert.Equal(flows.Count, await Number(one, $"SELECT sum(count) FROM ({Count}) c"));
        Assert.Equal(0, await Number(one, Differences));
    }

    private static async Task AddShard(NpgsqlConnection database, int shard, int port)
    {
        await using (NpgsqlConnection server = new(database.ConnectionString + $";Port={port}"))
        {
            await server.OpenAsync();
            await Execute(server, $"CREATE VIEW shard AS SELECT {shard} AS shard, n.* FROM named_flows n");
        }

        await Execute(database, $"""
            CREATE SERVER shard_{shard} FOREIGN DATA WRAPPER postgres_fdw
              OPTIONS (host '127.0.0.1', port '{port}', dbname 'postgres', fetch_size '50000');
            CREATE USER MAPPING FOR CURRENT_USER SERVER shard_{shard} OPTIONS (user 'wkp');
            CREATE FOREIGN TABLE shard_{shard} PARTITION OF named_flows FOR VALUES IN ({shard})
              SERVER shard_{shard} OPTIONS (schema_name 'public', table_name 'shard');
            """);
    }

    private static async Task Prepare(
        PostgreSqlServer server, NpgsqlConnection database, IEnumerable<string> lines, params string[] options)
    {
        await server.RunScript(Exported.Text(["--format", "sql", "--dialect", "postgresql", .. options]));
        await Execute(database, Table);
        await using (TextWriter rows = await database.BeginTextImportAsync("COPY flows FROM STDIN (FORMAT csv)"))
        {
            foreach (string line in lines)
                await rows.WriteAsync($"{line}\n");
        }

        await Execute(database, "ANALYZE flows");
        await Execute(database, "CALL create_flow_view('flows', 'named_flows')");
    }

    private static async Task Execute(NpgsqlConnection database, string sql)
    {
        await using NpgsqlCommand command = new(sql, database);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<long> Number(NpgsqlConnection database, string sql)
    {
        await using NpgsqlCommand command = new(sql, database);
        return Convert.ToInt64(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static async Task<List<string>> Column(NpgsqlConnection database, string sql)
    {
        await using NpgsqlCommand command = new(sql, database);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync();
        List<string> values = [];
        while (await reader.ReadAsync())
            values.Add(reader.GetString(0));
        return values;
    }
}
