using DuckDB.NET.Data;

namespace NetworkPorts.DuckDB.Tests;

/// <summary>Tests which arguments the functions accept, and which arguments give NULL.</summary>
public sealed class ArgumentTests : IDisposable
{
    private readonly TestDatabase _database = new();

    public void Dispose() => _database.Dispose();

    [Theory]
    [InlineData("'tcp'", "rsh")]
    [InlineData("'TCP'", "rsh")]
    [InlineData("'Tcp'", "rsh")]
    [InlineData("' tcp '", "rsh")]
    [InlineData("'tcp6'", "rsh")]
    [InlineData("'6'", "rsh")]
    [InlineData("6", "rsh")]
    [InlineData("6::UTINYINT", "rsh")]
    [InlineData("6::BIGINT", "rsh")]
    [InlineData("6::HUGEINT", "rsh")]
    [InlineData("'udp'", "syslog")]
    [InlineData("'UDP'", "syslog")]
    [InlineData("'udp-lite'", "syslog")]
    [InlineData("'quic'", "syslog")]
    [InlineData("'17'", "syslog")]
    [InlineData("17", "syslog")]
    [InlineData("136", "syslog")]
    [InlineData("'tcp'::ENUM('tcp', 'udp')", "rsh")]
    public void A_transport_is_a_name_or_a_number(string transport, string name) =>
        AssertEqualInAllRows(name, "port_service", "514", transport);

    [Theory]
    [InlineData("'sctp'", "tftp-sctp")]
    [InlineData("'SCTP'", "tftp-sctp")]
    [InlineData("132", "tftp-sctp")]
    [InlineData("'dccp'", "tftp-dccp")]
    [InlineData("33", "tftp-dccp")]
    [InlineData("'33'", "tftp-dccp")]
    public void SCTP_and_DCCP_are_transports(string transport, string name)
    {
        PortRegistry registry = new PortRegistryBuilder()
            .Add(new CustomService(69, "tftp-sctp") { Transports = TransportProtocols.Sctp })
            .Add(new CustomService(69, "tftp-dccp") { Transports = TransportProtocols.Dccp })
            .Build();
        using var database = new TestDatabase(registry);

        Assert.Equal(name, database.Query($"SELECT port_service(69, {transport})"));
    }

    [Theory]
    [InlineData("'icmp'")]
    [InlineData("'none'")]
    [InlineData("''")]
    [InlineData("'tcp,udp'")]
    [InlineData("'a text that is longer than twelve bytes'")]
    [InlineData("'tc'")]
    [InlineData("'t\u00e9p'")]
    [InlineData("1")]
    [InlineData("0")]
    [InlineData("-6")]
    [InlineData("262")]
    [InlineData("(6 + 4294967296)")]
    [InlineData("(6::HUGEINT + 18446744073709551616)")]
    [InlineData("NULL")]
    [InlineData("NULL::VARCHAR")]
    [InlineData("NULL::BIGINT")]
    public void An_unknown_transport_gives_NULL(string transport)
    {
        Assert.All(PortFunctions, function => AssertEqualInAllRows(null, function, "443", transport));
        Assert.All(FlowFunctions, function => AssertEqualInAllRows(null, function, "443", "51820", transport));
    }

    [Theory]
    [InlineData("443")]
    [InlineData("443::SMALLINT")]
    [InlineData("443::USMALLINT")]
    [InlineData("443::INTEGER")]
    [InlineData("443::UINTEGER")]
    [InlineData("443::BIGINT")]
    [InlineData("443::UBIGINT")]
    [InlineData("443::HUGEINT")]
    public void A_port_is_an_integer_of_any_type(string port)
    {
        AssertEqualInAllRows("https", "port_service", port, "'tcp'");
        AssertEqualInAllRows("https", "port_service", port, "6");
        AssertEqualInAllRows("https", "flow_service", port, "51820", "'tcp'");
        AssertEqualInAllRows("https", "flow_service", "51820", port, "6");
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("65536")]
    [InlineData("(443 + 65536)")]
    [InlineData("(443 - 65536)")]
    [InlineData("(443 + 4294967296)")]
    [InlineData("18446744073709551615")]
    [InlineData("(443::HUGEINT + 18446744073709551616)")]
    [InlineData("NULL")]
    [InlineData("NULL::INTEGER")]
    public void A_port_that_is_out_of_range_gives_NULL(string port)
    {
        Assert.All(PortFunctions, function => AssertEqualInAllRows(null, function, port, "'tcp'"));
        Assert.All(FlowFunctions, function => AssertEqualInAllRows(null, function, port, "443", "'tcp'"));
        Assert.All(FlowFunctions, function => AssertEqualInAllRows(null, function, "443", port, "'tcp'"));
    }

    [Fact]
    public void The_last_ports_of_the_range_are_ports()
    {
        Assert.Equal("none", _database.Query("SELECT flow_confidence(0, 0, 'tcp')"));
        Assert.Equal("none", _database.Query("SELECT flow_confidence(65535, 65535, 'tcp')"));
    }

    [Fact]
    public void Rows_with_NULL_do_not_change_other_rows()
    {
        _database.Query("""
            CREATE TABLE flows AS SELECT
                CASE WHEN i % 7 = 0 THEN NULL WHEN i % 11 = 0 THEN 99999 ELSE 443 END AS port,
                CASE WHEN i % 5 = 0 THEN NULL WHEN i % 3 = 0 THEN 'icmp' ELSE 'tcp' END AS transport,
                CASE WHEN i % 7 = 0 OR i % 11 = 0 OR i % 5 = 0 OR i % 3 = 0 THEN NULL ELSE 'https' END AS name
            FROM range(100_000) numbers(i)
            """);

        Assert.Equal(0L, _database.Query("""
            SELECT count(*) FROM flows
            WHERE port_service(port, transport) IS DISTINCT FROM name
                OR flow_service(51820, port, transport) IS DISTINCT FROM name
            """));
    }

    [Fact]
    public void Arguments_can_be_parameters()
    {
        using DuckDBCommand command = _database.Connection.CreateCommand();
        command.CommandText = "SELECT port_service($port, $transport)";
        command.Parameters.Add(new DuckDBParameter("port", 514));
        command.Parameters.Add(new DuckDBParameter("transport", "udp"));

        Assert.Equal("syslog", command.ExecuteScalar());
    }

    [Theory]
    [InlineData("port_service(443)")]
    [InlineData("port_service(443.5, 'tcp')")]
    [InlineData("port_service(443, 6.5)")]
    [InlineData("flow_service(443, 'tcp')")]
    public void Other_types_are_errors(string call) =>
        Assert.Throws<DuckDBException>(() => _database.Query($"SELECT {call}"));

    private static string[] PortFunctions => ["port_service", "port_category", "port_traits"];

    private static string[] FlowFunctions => ["flow_service", "flow_side", "flow_confidence"];

    /// <summary>Asserts the result for constants, and for each row of several chunks with the same values.</summary>
    private void AssertEqualInAllRows(string? expected, string function, params string[] arguments)
    {
        Assert.Equal(expected, _database.Query($"SELECT {function}({string.Join(", ", arguments)})"));

        // The random number prevents DuckDB from evaluating the call only once.
        string call = string.Join(", ", arguments.Select(argument => $"CASE WHEN random() < 2 THEN {argument} END"));
        string value = expected is null ? "NULL" : $"'{expected}'";
        Assert.Equal(
            0L,
            _database.Query($"SELECT count(*) FROM range(5000) WHERE {function}({call}) IS DISTINCT FROM {value}"));
    }
}
