using DuckDB.NET.Data;

namespace NetworkPorts.DuckDB.Tests;

/// <summary>Tests databases with several connections, threads and registries.</summary>
public sealed class ConnectionTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    private string Database => Path.Combine(_folder.FullName, "flows.duckdb");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_connection_must_be_open()
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");

        Assert.Throws<InvalidOperationException>(() => connection.AddWellKnownPorts());
        connection.Open();
        Assert.Same(connection, connection.AddWellKnownPorts());
        connection.Close();
        Assert.Throws<InvalidOperationException>(() => connection.AddWellKnownPorts());
        Assert.Throws<ArgumentNullException>("connection", () => default(DuckDBConnection)!.AddWellKnownPorts());
    }

    [Fact]
    public void The_functions_can_be_added_again()
    {
        using var database = new TestDatabase();

        database.Connection.AddWellKnownPorts();
        Assert.Equal("https", database.Query("SELECT port_service(443, 'tcp')"));
    }

    [Fact]
    public void The_registry_can_be_replaced()
    {
        PortRegistry registry = RegistryOf("one");
        using var database = new TestDatabase(registry);
        using DuckDBConnection other = database.Connection.Duplicate();
        other.Open();

        database.Connection.AddWellKnownPorts(registry);
        Assert.Equal("one", TestDatabase.Query(other, "SELECT port_service(8087, 'tcp')"));
        database.Connection.AddWellKnownPorts(RegistryOf("two"));
        Assert.Equal("two", TestDatabase.Query(other, "SELECT port_service(8087, 'tcp')"));
        Assert.Equal("two", TestDatabase.Query(other, "SELECT flow_service(62000, 8087, 6)"));
        other.AddWellKnownPorts();
        Assert.Equal("https", database.Query("SELECT flow_service(62000, 443, 'tcp')"));
        Assert.Equal(24L, database.Query(
            "SELECT count(*) FROM duckdb_functions() WHERE regexp_full_match(function_name, '(port|flow)_[a-z]+')"));
    }

    [Fact]
    public void Each_database_can_have_another_registry()
    {
        using var one = new TestDatabase(RegistryOf("one"));
        using var two = new TestDatabase(RegistryOf("two"));
        using var builtIn = new TestDatabase();

        Assert.Equal("one", one.Query("SELECT port_service(8087, 'tcp')"));
        Assert.Equal("two", two.Query("SELECT port_service(8087, 'tcp')"));
        Assert.Equal(
            WellKnownPorts.Lookup(8087, TransportProtocols.Tcp).Name,
            builtIn.Query("SELECT port_service(8087, 'tcp')"));
    }

    [Fact]
    public void All_connections_to_a_file_have_the_functions()
    {
        using (var one = new TestDatabase(source: Database))
        {
            one.Query("CREATE TABLE flows AS SELECT 443 AS port, 'tcp' AS transport");
            one.Query("CREATE VIEW names AS SELECT port_service(port, transport) AS name FROM flows");
            using var two = new DuckDBConnection($"Data Source={Database}");
            two.Open();

            Assert.Equal("https", TestDatabase.Query(two, "SELECT name FROM names"));
            two.AddWellKnownPorts();
            Assert.Equal("https", TestDatabase.Query(two, "SELECT name FROM names"));
        }

        // The file does not contain the functions, so they must be added each time that it is opened.
        using var withoutFunctions = new DuckDBConnection($"Data Source={Database}");
        withoutFunctions.Open();
        Assert.Throws<DuckDBException>(() => TestDatabase.Query(withoutFunctions, "SELECT name FROM names"));
        withoutFunctions.AddWellKnownPorts();
        Assert.Equal("https", TestDatabase.Query(withoutFunctions, "SELECT name FROM names"));
    }

    [Fact]
    public void A_file_that_is_opened_for_reading_can_have_the_functions()
    {
        using (var writer = new TestDatabase(source: Database))
            writer.Query("CREATE TABLE flows AS SELECT 443 AS port");
        using var reader = new TestDatabase(source: $"{Database};ACCESS_MODE=READ_ONLY");

        Assert.Equal("https", reader.Query("SELECT port_service(port, 'tcp') FROM flows"));
    }

    [Fact]
    public void An_aborted_transaction_is_an_error()
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using DuckDBTransaction transaction = connection.BeginTransaction();
        Assert.Throws<DuckDBException>(() => TestDatabase.Query(connection, "SELECT error('abort')"));

        Exception error = Assert.Throws<InvalidOperationException>(() => connection.AddWellKnownPorts());
        Assert.Equal("DuckDB could not register the function 'port_service'.", error.Message);
        transaction.Rollback();
        connection.AddWellKnownPorts();
    }

    [Fact]
    public void An_existing_function_is_replaced()
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        connection.RegisterScalarFunction<long, string, string>("port_service", (port, _) => $"port {port}");

        connection.AddWellKnownPorts();
        Assert.Equal("https", TestDatabase.Query(connection, "SELECT port_service(443, 'tcp')"));
    }

    [Fact]
    public void The_functions_can_be_added_in_a_transaction()
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using (DuckDBTransaction transaction = connection.BeginTransaction())
        {
            connection.AddWellKnownPorts();
            Assert.Equal("https", TestDatabase.Query(connection, "SELECT port_service(443, 'tcp')"));
            transaction.Commit();
        }

        Assert.Equal("https", TestDatabase.Query(connection, "SELECT port_service(443, 'tcp')"));
    }

    [Fact]
    public void Several_threads_can_add_and_use_the_functions()
    {
        using var first = new TestDatabase(source: Database);
        first.Query("""
            CREATE TABLE flows AS SELECT
                (i * 40503) % 65536 AS source, (i * 7919) % 65536 AS destination,
                CASE i % 4 WHEN 0 THEN 'tcp' WHEN 1 THEN 'udp' WHEN 2 THEN 'sctp' ELSE 'icmp' END AS transport
            FROM range(100_000) numbers(i)
            """);
        const string Sql = """
            SELECT md5(string_agg(flow_service(source, destination, transport)
                || flow_side(source, destination, transport), ',' ORDER BY source, destination, transport))
            FROM flows
            """;
        first.Query("SET threads = 1");
        object? expected = first.Query(Sql);
        first.Query("SET threads = 4");

        Parallel.For(0, 8, _ =>
        {
            using var connection = new DuckDBConnection($"Data Source={Database}");
            connection.Open();
            connection.AddWellKnownPorts();
            Assert.Equal(expected, TestDatabase.Query(connection, Sql));
        });
    }

    [Fact]
    public void Results_remain_valid_after_the_database_is_closed()
    {
        const string Name = "a-name-that-is-longer-than-twelve-bytes";
        using (var writer = new TestDatabase(RegistryOf(Name), Database))
            writer.Query("CREATE TABLE names AS SELECT port_service(8087, 'tcp') AS name FROM range(10_000)");
        GC.Collect();
        using var reader = new TestDatabase(source: Database);

        Assert.Equal(10_000L, reader.Query($"SELECT count(*) FROM names WHERE name = '{Name}'"));
    }

    private static PortRegistry RegistryOf(string name) =>
        new PortRegistryBuilder().Add(new CustomService(8087, name)).Build();
}
