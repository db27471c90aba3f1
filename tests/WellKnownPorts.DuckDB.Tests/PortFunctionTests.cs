using DuckDB.NET.Data;

namespace NetworkPorts.DuckDB.Tests;

/// <summary>The functions of a port return what the library returns.</summary>
public class PortFunctionTests
{
    [Theory]
    [InlineData(443, "tcp", "https", "web", "implicit-tls")]
    [InlineData(9092, "tcp", "kafka", "messaging", "cleartext")]
    [InlineData(514, "udp", "syslog", "monitoring", "cleartext")]
    [InlineData(27, "tcp", "nsw-fe", null, "")]
    [InlineData(62000, "tcp", null, null, "")]
    [InlineData(0, "tcp", null, null, "")]
    public void A_port_has_a_name_a_category_and_traits(
        int port, string transport, string? name, string? category, string traits)
    {
        using var database = new TestDatabase();

        Assert.Equal(name, database.Query($"SELECT port_service({port}, '{transport}')"));
        Assert.Equal(category, database.Query($"SELECT port_category({port}, '{transport}')"));
        Assert.Equal(traits, database.Query($"SELECT port_traits({port}, '{transport}')"));
    }

    [Fact]
    public void All_ports_of_all_transports_have_the_values_of_the_library()
    {
        using var database = new TestDatabase();

        Assert.Equal(0L, DifferencesOfAllPorts(database, WellKnownPorts.Lookup));
    }

    [Fact]
    public void All_ports_of_a_registry_have_its_values()
    {
        PortRegistry registry = new PortRegistryBuilder()
            .Add(new CustomService(8087, "billing-api") { Category = PortCategory.Web, Traits = PortTraits.Cleartext })
            .Add(new CustomService(8088, "a-name-that-is-longer-than-twelve-bytes"))
            .Add(new CustomService(40000, 40999, "game-session") { Transports = TransportProtocols.Udp })
            .Hide(443)
            .Hide(53, TransportProtocols.Udp)
            .Build();
        using var database = new TestDatabase(registry);

        Assert.Equal(0L, DifferencesOfAllPorts(database, registry.Lookup));
        Assert.Equal("billing-api", database.Query("SELECT port_service(8087, 'tcp')"));
        Assert.Null(database.Query("SELECT port_service(443, 'tcp')"));
        Assert.Null(database.Query("SELECT port_service(53, 'udp')"));
        Assert.Equal("dns", database.Query("SELECT port_service(53, 'tcp')"));
    }

    [Fact]
    public void A_registry_can_have_a_different_name_for_each_port()
    {
        var builder = new PortRegistryBuilder();
        for (int port = 1; port <= ushort.MaxValue; port++)
            builder.Add(new CustomService(port, $"tcp-{port}") { Transports = TransportProtocols.Tcp });
        PortRegistry registry = builder.Build();
        using var database = new TestDatabase(registry);

        Assert.Equal(0L, database.Query("""
            SELECT count(*) FROM range(1, 65536) ports(port)
            WHERE port_service(port, 'tcp') IS DISTINCT FROM 'tcp-' || port
            """));
    }

    /// <summary>Compares all ports for each transport, and returns the number of different rows.</summary>
    private static object? DifferencesOfAllPorts(
        TestDatabase database, Func<int, TransportProtocols, PortInfo> lookup)
    {
        IEnumerable<PortInfo> ports = Expected.Transports.SelectMany(
            transport => Enumerable.Range(0, ushort.MaxValue + 1).Select(port => lookup(port, transport)));
        database.Create(
            "expected",
            "port INTEGER, transport VARCHAR, name VARCHAR, category VARCHAR, traits VARCHAR",
            ports,
            Append);

        Assert.Equal(4 * 65_536L, database.Query("SELECT count(*) FROM expected"));
        return database.Query("""
            SELECT count(*) FROM expected
            WHERE port_service(port, transport) IS DISTINCT FROM name
                OR port_category(port, transport) IS DISTINCT FROM category
                OR port_traits(port, transport) IS DISTINCT FROM traits
            """);
    }

    private static void Append(IDuckDBAppenderRow row, PortInfo port) => row
        .AppendValue((int)port.Port)
        .AppendValue(TransportConvert.ToText(port.RequestedTransports))
        .AppendValue(port.Name)
        .AppendValue(Expected.Category(port))
        .AppendValue(Expected.Traits(port));
}
