using DuckDB.NET.Data;

namespace NetworkPorts.Engines.Tests;

/// <summary>Classifies flows in DuckDB with the exported SQL, and reads the exported Parquet file.</summary>
public sealed class DuckDbTests(FlowFixture flows) : IClassFixture<FlowFixture>, IDisposable
{
    private readonly DuckDBConnection _database = new("Data Source=:memory:");

    [Fact]
    public void Flows_are_classified_like_in_the_library()
    {
        Open();

        Assert.Equal(flows.Count, Number(Classified(flows.Path, "")));
        Assert.Equal(0, Number(Classified(flows.Path, "") + IsDifferent));
    }

    [Fact]
    public void Custom_services_and_client_ports_are_used()
    {
        using CustomPorts ports = new();
        using FlowFile own = FlowFile.Of(ports.Registry, new EphemeralPortRange(1024, 50000), 5_000);
        Open("--ports", ports.Path);
        string query = Classified(own.Path, ", first_client_port := 1024, last_client_port := 50000");

        Assert.Equal(own.Count, Number(query));
        Assert.Equal(0, Number(query + IsDifferent));
    }

    [Fact]
    public void The_view_of_the_standard_dialect_has_the_same_results()
    {
        _database.Open();
        Execute($"CREATE VIEW flows AS FROM {CsvOf(flows.Path)}");
        Execute(Exported.Text("--format", "sql", "--dialect", "ansi"));

        Assert.Equal(flows.Count, Number("SELECT count(*) FROM flow_services"));
        Assert.Equal(0, Number("SELECT count(*) FROM flow_services" + IsDifferent));
    }

    [Fact]
    public void The_result_is_null_if_a_value_is_missing_or_invalid()
    {
        Open();

        Assert.Equal(6, Number("""
            SELECT count(*) FROM (VALUES (NULL, 443, 'tcp'), (443, NULL, 'tcp'), (443, 50000, NULL),
              (443, 50000, 'icmp'), (443, 65536, 'tcp'), (-1, 443, '6')) f (source, destination, transport),
              LATERAL flow_service(source, destination, transport) n
            WHERE service_port IS NULL AND service IS NULL AND side IS NULL AND confidence IS NULL
            """));
    }

    [Fact]
    public void The_Parquet_file_has_the_same_rows_as_the_CSV_file()
    {
        using CustomPorts ports = new();
        _database.Open();
        string parquet = Write(".parquet", Exported.Bytes("--format", "parquet", "--ports", ports.Path));
        string csv = Write(".csv", Exported.Bytes("--ports", ports.Path));
        try
        {
            Execute($"CREATE TABLE a AS FROM '{parquet}'");
            Execute($"CREATE TABLE b AS FROM '{csv}'");
            Assert.True(Number("SELECT count(*) FROM a") > 10_000);
            Assert.Equal(0, Number("SELECT count(*) FROM (FROM a EXCEPT ALL FROM b)"));
            Assert.Equal(0, Number("SELECT count(*) FROM (FROM b EXCEPT ALL FROM a)"));
            Assert.Contains(
                WellKnownPorts.RegistryVersion,
                (string)Value($"SELECT decode(value) FROM parquet_kv_metadata('{parquet}')")!,
                StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(parquet);
            File.Delete(csv);
        }
    }

    public void Dispose() => _database.Dispose();

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

    private void Open(params string[] options)
    {
        _database.Open();
        Execute(Exported.Text(["--format", "sql", "--dialect", "duckdb", .. options]));
    }

    private void Execute(string sql)
    {
        using DuckDBCommand command = _database.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private long Number(string sql) => Convert.ToInt64(Value(sql), System.Globalization.CultureInfo.InvariantCulture);

    private object? Value(string sql)
    {
        using DuckDBCommand command = _database.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
