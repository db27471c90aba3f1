namespace NetworkPorts.DuckDB.Tests;

/// <summary>The functions work in all parts of a query.</summary>
public sealed class QueryTests : IDisposable
{
    private readonly TestDatabase _database = new();

    public void Dispose() => _database.Dispose();

    [Fact]
    public void Names_can_be_grouped_sorted_and_joined()
    {
        _database.Query("""
            CREATE TABLE flows AS
            SELECT CASE WHEN i % 3 = 0 THEN 443 WHEN i % 3 = 1 THEN 27017 ELSE 8123 END AS port
            FROM range(30_000) numbers(i)
            """);

        Assert.Equal("https 10000, mongodb 10000, ", _database.Query("""
            SELECT string_agg(service || ' ' || flows || ', ', '' ORDER BY service) FROM (
                SELECT port_service(port, 'tcp') AS service, count(*) AS flows FROM flows
                WHERE port_category(port, 'tcp') IS NOT NULL AND port <> 8123
                GROUP BY service
                ORDER BY service)
            """));
        Assert.Equal(10_000L, _database.Query("""
            SELECT count(*) FROM flows JOIN (VALUES ('https', 'web')) services(name, word)
            ON port_service(port, 'tcp') = name AND port_category(port, 'tcp') = word
            """));
    }

    [Fact]
    public void A_Parquet_file_can_be_queried()
    {
        string path = Path.GetTempFileName();
        try
        {
            _database.Query($"""
                COPY (
                    SELECT (CASE WHEN i % 2 = 0 THEN 443 ELSE 50051 END)::USMALLINT AS port,
                        CASE WHEN i % 3 = 0 THEN 'tcp' WHEN i % 3 = 1 THEN 'udp' ELSE 'icmp' END AS transport
                    FROM range(60_000) numbers(i))
                TO '{path}' (FORMAT parquet)
                """);

            Assert.Equal("grpc 10000, http3 10000, https 10000, null 20000, teams-media 10000", _database.Query($"""
                SELECT string_agg(name || ' ' || total, ', ' ORDER BY name) FROM (
                    SELECT coalesce(port_service(port, transport), 'null') AS name, count(*) AS total
                    FROM read_parquet('{path}') GROUP BY name)
                """));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Names_longer_than_a_descriptor_are_complete()
    {
        object? name = _database.Query("""
            SELECT max_by(name, length(name))
            FROM (SELECT port_service(port, 'tcp') AS name FROM range(65536) ports(port))
            """);

        Assert.Equal(
            WellKnownPorts.Ports.Values
                .Select(port => WellKnownPorts.Lookup(port.Port, TransportProtocols.Tcp).Name?.Length ?? 0).Max(),
            Assert.IsType<string>(name).Length);
    }

    [Fact]
    public void The_functions_are_deterministic() => Assert.Equal(
        "CONSISTENT",
        _database.Query("""
            SELECT string_agg(DISTINCT stability) FROM duckdb_functions()
            WHERE function_name IN ('port_service', 'port_category', 'port_traits',
                'flow_service', 'flow_side', 'flow_confidence')
            """));

    [Fact]
    public void Each_function_has_four_overloads() => Assert.Equal(
        24L,
        _database.Query("""
            SELECT count(*) FROM duckdb_functions()
            WHERE function_name IN ('port_service', 'port_category', 'port_traits',
                'flow_service', 'flow_side', 'flow_confidence')
            """));
}
