using Microsoft.Data.Sqlite;

namespace NetworkPorts.Engines.Tests;

/// <summary>Classifies flows in SQLite.</summary>
public sealed class SqliteTests(FlowFixture flows) : IClassFixture<FlowFixture>, IDisposable
{
    private const string Differences = """
        SELECT count(*) FROM flow_services WHERE service_port IS NOT CAST(expected_port AS INTEGER)
          OR ifnull(service, '') IS NOT expected_service OR side IS NOT expected_side
          OR confidence IS NOT expected_confidence
        """;

    private readonly SqliteConnection _database = new("Data Source=:memory:");

    [Fact]
    public void Flows_are_classified_like_in_the_library()
    {
        Open();
        Load(flows.Path);

        Assert.Equal(flows.Count, Number("SELECT count(*) FROM flow_services"));
        Assert.Equal(0, Number(Differences));
    }

    [Fact]
    public void Custom_services_and_client_ports_are_used()
    {
        using CustomPorts ports = new();
        using FlowFile own = FlowFile.Of(ports.Registry, new EphemeralPortRange(1024, 50000), 5_000);
        Open("--ports", ports.Path);
        Load(own.Path);
        Execute("UPDATE client_ports SET first_port = 1024, last_port = 50000");

        Assert.Equal(own.Count, Number("SELECT count(*) FROM flow_services"));
        Assert.Equal(0, Number(Differences));
        Assert.Equal(
            "It's \"ours\" \\ here",
            Value("SELECT description FROM port_services WHERE port = 443 AND transport = 'tcp'"));
    }

    [Fact]
    public void Columns_of_the_user_and_more_client_ports_do_not_change_the_result()
    {
        Open();
        Execute("CREATE TABLE flows (service, source_name, source_number, source_weight, side, "
            + "source_port INTEGER, destination_port INTEGER, transport)");
        Execute("INSERT INTO flows VALUES ('x', 'x', 1, 99, 'x', 51234, 443, 'tcp')");
        Execute("INSERT INTO client_ports VALUES (40000, 50000)");

        Assert.Equal("443 https destination", Value(
            "SELECT group_concat(service_port || ' ' || service || ' ' || side) FROM flow_services"));
    }

    [Fact]
    public void The_result_is_null_if_a_value_is_missing_or_invalid()
    {
        Open();
        Execute("CREATE TABLE flows (source_port INTEGER, destination_port INTEGER, transport)");
        Execute("""
            INSERT INTO flows VALUES (NULL, 443, 'tcp'), (443, NULL, 'tcp'), (443, 50000, NULL),
              (443, 50000, 'icmp'), (443, 65536, 'tcp'), (-1, 443, 6)
            """);

        Assert.Equal(6, Number("SELECT count(*) FROM flow_services WHERE service_port IS NULL AND service IS NULL"
            + " AND side IS NULL AND confidence IS NULL"));
    }

    [Fact]
    public void Functions_that_call_the_library_have_the_same_results()
    {
        _database.Open();
        Load(flows.Path);
        AddFunction("flow_service", flow => flow.Service.Name ?? "");
        AddFunction("flow_side", flow => flow.Side.ToWord());
        AddFunction("flow_confidence", flow => flow.Confidence.ToWord());
        const string Flow = "(source_port, destination_port, transport)";

        Assert.Equal(flows.Count, Number($"""
            SELECT count(*) FROM flows WHERE flow_service{Flow} = expected_service AND flow_side{Flow} = expected_side
              AND flow_confidence{Flow} = expected_confidence
            """));
        Assert.Equal(1, Number("SELECT flow_side(443, 65536, 'tcp') IS NULL AND flow_side(443, NULL, 'tcp') IS NULL "
            + "AND flow_side(443, 50000, NULL) IS NULL AND flow_side(443, 50000, 'icmp') IS NULL"));
    }

    public void Dispose() => _database.Dispose();

    private void Open(params string[] options)
    {
        _database.Open();
        Execute(Exported.Text(["--format", "sql", "--dialect", "sqlite", .. options]));
    }

    /// <summary>Adds a function with the arguments and the null values of the recipe.</summary>
    private void AddFunction(string name, Func<FlowClassification, string> result) => _database.CreateFunction(
        name,
        (long? source, long? destination, string? transport) =>
            source is >= 0 and <= 65535 && destination is >= 0 and <= 65535
            && TransportConvert.TryParse(transport, out TransportProtocols protocol)
                ? result(WellKnownPorts.ClassifyFlow((ushort)source, (ushort)destination, protocol))
                : null,
        isDeterministic: true);

    private void Load(string path)
    {
        // As after the import of a CSV file, all values are text.
        Execute($"CREATE TABLE flows ({FlowFile.Columns.Replace(",", " TEXT, ", StringComparison.Ordinal)} TEXT)");
        using SqliteTransaction transaction = _database.BeginTransaction();
        using SqliteCommand insert = _database.CreateCommand();
        insert.CommandText = "INSERT INTO flows VALUES ($0, $1, $2, $3, $4, $5, $6)";
        for (int i = 0; i < 7; i++)
            insert.Parameters.Add($"${i}", SqliteType.Text);
        foreach (string line in File.ReadLines(path).Skip(1))
        {
            string[] fields = line.Split(',');
            for (int i = 0; i < fields.Length; i++)
                insert.Parameters[i].Value = fields[i];
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private void Execute(string sql)
    {
        using SqliteCommand command = _database.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private long Number(string sql) => (long)Value(sql)!;

    private object? Value(string sql)
    {
        using SqliteCommand command = _database.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
