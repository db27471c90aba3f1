using DuckDB.NET.Data;

namespace NetworkPorts.Engines.Tests;

/// <summary>Classifies flows in DuckDB with the exported SQL, and reads the exported Parquet file.</summary>
public sealed class DuckDbTests(FlowFixture flows, DuckDbFixture exported)
    : IClassFixture<FlowFixture>, IClassFixture<DuckDbFixture>, IDisposable
{
    private readonly DuckDBConnection _own = new("Data Source=:memory:");

    [Fact]
    public void Flows_are_classified_like_in_the_library()
    {
        string query = Classified(flows.Path, "");

        Assert.Equal(flows.Count, Number(exported.Database, query));
        Assert.Equal(0, Number(exported.Database, query + IsDifferent));
    }

    [Fact]
    public void All_flows_of_a_table_are_classified_like_in_the_library()
    {
        Execute(exported.Database, $"CREATE OR REPLACE VIEW own_flows AS FROM {CsvOf(flows.Path)}");
        const string Query = "SELECT count(*) FROM flow_services('own_flows')";

        Assert.Equal(flows.Count, Number(exported.Database, Query));
        Assert.Equal(0, Number(exported.Database, Query + IsDifferent));
    }

    [Fact]
    public void Custom_services_and_client_ports_are_used()
    {
        using CustomPorts ports = new();
        using FlowFile own = FlowFile.Of(ports.Registry, new EphemeralPortRange(1024, 50000), 5_000);
        _own.Open();
        Execute(_own, Exported.Text("--format", "sql", "--dialect", "duckdb", "--ports", ports.Path));
        Execute(_own, $"CREATE VIEW flows AS FROM {CsvOf(own.Path)}");
        const string Clients = ", first_client_port := 1024, last_client_port := 50000";
        string query = Classified(own.Path, Clients);

        Assert.Equal(own.Count, Number(_own, query));
        Assert.Equal(0, Number(_own, query + IsDifferent));
        Assert.Equal(0, Number(_own, $"SELECT count(*) FROM flow_services('flows'{Clients})" + IsDifferent));
    }

    [Fact]
    public void The_view_of_the_standard_dialect_has_the_same_results()
    {
        _own.Open();
        Execute(_own, $"CREATE VIEW flows AS FROM {CsvOf(flows.Path)}");
        Execute(_own, Exported.Text("--format", "sql", "--dialect", "ansi"));

        Assert.Equal(flows.Count, Number(_own, "SELECT count(*) FROM flow_services"));
        Assert.Equal(0, Number(_own, "SELECT count(*) FROM flow_services" + IsDifferent));
    }

    [Fact]
    public void The_result_is_null_if_a_value_is_missing_or_invalid()
    {
        const string IsNull = " WHERE service_port IS NULL AND service IS NULL AND side IS NULL AND confidence IS NULL";
        Execute(exported.Database, """
            CREATE OR REPLACE TABLE invalid AS FROM (VALUES (NULL, 443, 'tcp'), (443, NULL, 'tcp'), (443, 50000, NULL),
              (443, 50000, 'icmp'), (443, 65536, 'tcp'), (-1, 443, '6')) f (source_port, destination_port, transport)
            """);

        Assert.Equal(6, Number(exported.Database, """
            SELECT count(*) FROM invalid f, LATERAL flow_service(f.source_port, f.destination_port, f.transport)
            """ + IsNull));
        Assert.Equal(6, Number(exported.Database, "SELECT count(*) FROM flow_services('invalid')" + IsNull));
    }

    [Fact]
    public void The_Parquet_file_has_the_same_rows_as_the_CSV_file()
    {
        using CustomPorts ports = new();
        _own.Open();
        string parquet = Write(".parquet", Exported.Bytes("--format", "parquet", "--ports", ports.Path));
        string csv = Write(".csv", Exported.Bytes("--ports", ports.Path));
        try
        {
            Execute(_own, $"CREATE TABLE a AS FROM '{parquet}'");
            Execute(_own, $"CREATE TABLE b AS FROM '{csv}'");
            Assert.True(Number(_own, "SELECT count(*) FROM a") > 10_000);
            Assert.Equal(0, Number(_own, "SELECT count(*) FROM (FROM a EXCEPT ALL FROM b)"));
            Assert.Equal(0, Number(_own, "SELECT count(*) FROM (FROM b EXCEPT ALL FROM a)"));
            Assert.Contains(
                WellKnownPorts.RegistryVersion,
                (string)Value(_own, $"SELECT decode(value) FROM parquet_kv_metadata('{parquet}')")!,
                StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(parquet);
            File.Delete(csv);
        }
    }

    public void Dispose() => _own.Dispose();

    private const string IsDifferent = """
         WHERE service_port IS DISTINCT FROM expected_port OR service IS DISTINCT FROM expected_service
          OR side IS DISTINCT FROM expected_side OR confidence IS DISTINCT FROM expected_confidence
        """;

    private static string Classified(string path, string clients) => $"""
        SELECT count(*) FROM {CsvOf(path)} f,
          LATERAL flow_service(f.source_port, f.destination_port, f.transport{clients})
        """;

    private static string CsvOf(string path) => $"read_csv('{path}', types = {{'transport': 'VARCHAR'}})";

    private static string Write(string extension, byte[] content)
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + extension);
        File.WriteAllBytes(path, content);
        return path;
    }

    private static void Execute(DuckDBConnection database, string sql) => Value(database, sql);

    private static long Number(DuckDBConnection database, string sql) =>
        Convert.ToInt64(Value(database, sql), System.Globalization.CultureInfo.InvariantCulture);

    private static object? Value(DuckDBConnection database, string sql)
    {
        using DuckDBCommand command = database.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
