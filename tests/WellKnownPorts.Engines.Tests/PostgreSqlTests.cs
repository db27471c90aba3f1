using Npgsql;

namespace NetworkPorts.Engines.Tests;

/// <summary>
/// Classifies flows in PostgreSQL: on one server, and on two servers that hold the partitions of a table.
/// </summary>
public sealed class PostgreSqlTests(FlowFixture flows, PostgreSqlFixture fixture)
    : IClassFixture<FlowFixture>, IClassFixture<PostgreSqlFixture>
{
    private const string Section = "PostgreSQL on several servers";

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
        await using NpgsqlConnection database = await fixture.Server.CreateDatabase("flows");
        await Prepare(fixture.Server, database, File.ReadLines(flows.Path).Skip(1));

        Assert.Equal(flows.Count, await Number(database, "SELECT count(*) FROM named_flows"));
        Assert.Equal(0, await Number(database, Differences));
        Assert.Equal(0, await Number(database, FunctionDifferences));
    }

    [Fact]
    public async Task Custom_services_and_client_ports_are_used()
    {
        using CustomPorts ports = new();
        using FlowFile own = FlowFile.Of(ports.Registry, new EphemeralPortRange(1024, 50000), 5_000);
        await using NpgsqlConnection database = await fixture.Server.CreateDatabase("own_flows");
        await Prepare(fixture.Server, database, File.ReadLines(own.Path).Skip(1), "--ports", ports.Path);
        await Execute(database, "DROP VIEW named_flows; CALL create_flow_view('flows', 'named_flows', 1024, 50000)");

        Assert.Equal(own.Count, await Number(database, "SELECT count(*) FROM named_flows"));
        Assert.Equal(0, await Number(database, Differences));
    }

    [Fact]
    public async Task The_result_is_null_if_a_value_is_missing_or_invalid()
    {
        await using NpgsqlConnection database = await fixture.Server.CreateDatabase("invalid");
        await Prepare(fixture.Server, database, []);

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
        await using NpgsqlConnection one = await fixture.Server.CreateDatabase("shard_1");
        await using PostgreSqlServer second = await PostgreSqlServer.Start();
        await using NpgsqlConnection two = await second.CreateDatabase("shard_2");
        string[] lines = [.. File.ReadLines(flows.Path).Skip(1)];
        await Prepare(fixture.Server, one, lines[..(lines.Length / 2)]);
        await Prepare(second, two, lines[(lines.Length / 2)..]);
        Assert.Equal((0, 0), (await Number(one, Differences), await Number(two, Differences)));

        string view = Recipe.Of(Section, "sql", block: 1);
        await Execute(one, view);
        await Execute(two, view.Replace("SELECT 1", "SELECT 2", StringComparison.Ordinal));
        string recipe = Recipe.Of(Section, "sql");
        string shard = recipe[recipe.IndexOf("CREATE SERVER", StringComparison.Ordinal)..];
        await Execute(one, AddressOf(fixture.Server.Port, recipe));
        await Execute(one, AddressOf(second.Port, shard)
            .Replace("IN (1)", "IN (2)", StringComparison.Ordinal)
            .Replace("shard_1", "shard_2", StringComparison.Ordinal));
        string[] count = Recipe.Of(Section, "sql", block: 2).Split(";\n");
        await Execute(one, count[0]);
        string plan = await Explain(one, count[1]);

        Assert.Equal(
            2, Occurrences(plan, "Remote SQL: SELECT shard, service, count(*) FROM public.shard GROUP BY 1, 2"));
        Assert.Equal(
            lines.CountBy(line => line.Split(',')[4]).Select(service => $"{service.Key}={service.Value}").Order(),
            (await Rows(one, count[1])).Order());
    }

    /// <summary>The plans do not depend on the rows, so both foreign servers are the same one.</summary>
    [Fact]
    public async Task Only_inner_joins_of_tables_with_the_same_partitions_are_sent_to_the_servers()
    {
        await using NpgsqlConnection database = await fixture.Server.CreateDatabase("joins");
        await Execute(database, "CREATE EXTENSION postgres_fdw");
        foreach (string table in (string[])["flows", "ports"])
        {
            await Execute(database, $"CREATE TABLE {table} (shard integer, port_key integer, name text) "
                + "PARTITION BY LIST (shard)");
        }

        await Execute(database, "CREATE TABLE local_ports (port_key integer, name text)");
        for (int shard = 1; shard <= 2; shard++)
        {
            await Execute(database, AddressOf(fixture.Server.Port, $"""
                CREATE SERVER shard_{shard} FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '10.0.0.1', dbname 'flows');
                CREATE USER MAPPING FOR CURRENT_USER SERVER shard_{shard} OPTIONS (user 'wkp');
                CREATE FOREIGN TABLE flows_{shard} PARTITION OF flows FOR VALUES IN ({shard}) SERVER shard_{shard};
                CREATE FOREIGN TABLE ports_{shard} PARTITION OF ports FOR VALUES IN ({shard}) SERVER shard_{shard};
                """));
        }

        // The planner avoids local joins, so it uses a remote join if it can.
        await Execute(database, "SET enable_partitionwise_join = on; SET enable_hashjoin = off; "
            + "SET enable_mergejoin = off; SET enable_nestloop = off");
        string inner = await Explain(database, "SELECT * FROM flows f JOIN ports p USING (shard, port_key)");
        string local = await Explain(database, "SELECT * FROM flows f JOIN local_ports p USING (port_key)");

        Assert.Equal(2, inner.Split('\n').Count(line =>
            line.Contains("Remote SQL", StringComparison.Ordinal)
            && line.Contains("INNER JOIN", StringComparison.Ordinal)));
        Assert.DoesNotContain("JOIN", local, StringComparison.Ordinal);
        Assert.Equal(2, Occurrences(local, "Remote SQL: SELECT shard, port_key, name FROM"));
    }

    private static string AddressOf(int port, string sql) => sql.Replace(
        "host '10.0.0.1', dbname 'flows'",
        $"host '127.0.0.1', port '{port}', dbname 'shard_1', fetch_size '50000'",
        StringComparison.Ordinal);

    private static int Occurrences(string text, string part) => text.Split(part).Length - 1;

    private static async Task<string> Explain(NpgsqlConnection database, string query) =>
        string.Join('\n', await Rows(database, $"EXPLAIN (VERBOSE, COSTS OFF) {query}"));

    private static async Task Prepare(
        PostgreSqlServer server, NpgsqlConnection database, IEnumerable<string> lines, params string[] options)
    {
        await server.RunScript(
            Exported.Text(["--format", "sql", "--dialect", "postgresql", .. options]), database.Database);
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

    /// <summary>Returns the rows of a query, with <c>=</c> between the columns.</summary>
    private static async Task<List<string>> Rows(NpgsqlConnection database, string sql)
    {
        await using NpgsqlCommand command = new(sql, database);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync();
        List<string> rows = [];
        while (await reader.ReadAsync())
            rows.Add(string.Join('=', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        return rows;
    }
}
