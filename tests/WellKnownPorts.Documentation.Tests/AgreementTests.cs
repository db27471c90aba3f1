using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Logs;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace NetworkPorts.Documentation.Tests;

/// <summary>
/// All three packages read the same ports and transports, and add the same properties, as the logging page says.
/// </summary>
public class AgreementTests
{
    private static readonly (string Name, string Attribute)[] s_added =
    [
        ("PortService", "wellknownports.service.name"),
        ("Range", "range"),
        ("Category", "category"),
        ("Traits", "traits"),
    ];

    [Theory]
    [InlineData(9092, 22, "tcp", "kafka", "user")]
    [InlineData("514", 22, "udp", "syslog", "system")]
    [InlineData(514L, null, "TCP", "rsh", "system")]
    [InlineData(514, null, "pipe", "syslog", "system")]
    [InlineData(null, 22, null, "ssh", "system")]
    [InlineData(-1, 5432, null, "postgresql", "user")]
    [InlineData(70000, 22, null, "ssh", "system")]
    [InlineData("-", "443", "17", "http3", "system")]
    [InlineData(443.0, 22, null, "ssh", "system")]
    [InlineData(514, null, "tcp6", "rsh", "system")]
    [InlineData(514, null, "udp6", "syslog", "system")]
    [InlineData(514, null, "UDP-Lite", "syslog", "system")]
    [InlineData(514, null, "udp,sctp", "syslog", "system")]
    [InlineData(514, null, 136L, "syslog", "system")]
    [InlineData(514, null, (byte)136, "syslog", "system")]
    [InlineData(514, null, "none", "syslog", "system")]
    [InlineData(514, null, ProtocolType.Tcp, "rsh", "system")]
    [InlineData(514, null, TransportProtocols.Udp, "syslog", "system")]
    [InlineData(514, null, (TransportProtocols)1, "syslog", "system")]
    [InlineData(0, 22, "tcp", null, "system")]
    [InlineData(62001, 22, null, null, "dynamic")]
    [InlineData("", 4, null, null, "system")]
    [InlineData(25565, 22, "sctp", null, "user")]
    [InlineData("-", 65536, "tcp", null, null)]
    public void All_packages_read_the_same_values(
        object? server, object? peer, object? transport, string? name, string? range) =>
        AssertAdded(
            name,
            range,
            new("network.transport", transport),
            new("network.peer.port", peer),
            new("server.port", server));

    [Theory]
    [InlineData("SourcePort", 443, "DestinationPort", 51820, "udp", "http3")]
    [InlineData("SourcePort", 443, "DestinationPort", 50000, "tcp", "https")]
    [InlineData("src_port", 443, "dest_port", 47808, "UDP", "http3")]
    [InlineData("source.port", "5432", "destination.port", 50123, null, "postgresql")]
    [InlineData("SourcePort", 50123, "DestinationPort", 62000, null, null)]
    [InlineData("SourcePort", 443, "Message", 1, null, null)]
    [InlineData("SourcePort", 51234, "Port", 443, null, "https")]
    [InlineData("LocalPort", 5098, "RemotePort", 51820, null, null)]
    [InlineData("LocalPort", 51234, "RemotePort", 5432, null, "postgresql")]
    [InlineData("LocalPort", 50051, "RemotePort", 51820, null, "grpc")]
    [InlineData("Port", 443, "RemotePort", 47808, null, "https")]
    [InlineData("RemotePort", 51820, "Message", 1, null, null)]
    [InlineData("RemotePort", 5432, "Message", 1, null, "postgresql")]
    [InlineData("LocalPort", 50123, "Message", 1, null, null)]
    [InlineData("LocalPort", 8080, "Message", 1, null, "http-alt")]
    [InlineData("client.port", 443, "server.port", 51820, "udp", "wireguard")]
    [InlineData("ClientPort", 51820, "ServerPort", 443, "tcp", "https")]
    [InlineData("ClientPort", 443, "Message", 1, "tcp", null)]
    [InlineData("ClientPort", 51820, "Port", 443, "tcp", "https")]
    [InlineData("net.host.port", 443, "net.peer.port", 51820, "tcp", "https")]
    [InlineData("SourceAddress", "10.0.0.1:51820", "DestinationAddress", "10.0.0.2:443", "tcp", "https")]
    public void All_packages_choose_the_same_end(
        string oneName, object one, string otherName, object other, string? transport, string? name)
    {
        KeyValuePair<string, object?>[] properties =
            [new("Transport", transport), new(oneName, one), new(otherName, other)];

        AssertName(name, properties);
        AssertName(name, [.. properties.Reverse()]);
    }

    public static TheoryData<string, object?, string?> Addresses => new()
    {
        { "RemoteEndPoint", "10.0.0.1:443", "https" },
        { "RemoteEndPoint", new IPEndPoint(IPAddress.Loopback, 443), "https" },
        { "RemoteEndPoint", new DnsEndPoint("example.org", 5432), "postgresql" },
        { "EndPoint", "[2001:db8::1]:443", "https" },
        { "EndPoint", "[2001:db8::1%eth0]:443", "https" },
        { "remote_endpoint", "db:5432", "postgresql" },
        { "server.address", "db.example.org:5432", "postgresql" },
        { "ServerAddress", "db.example.org", null },
        { "ServerAddress", 5432, null },
        { "ServerAddress", "5432", null },
        { "Address", "2001:db8::443", null },
        { "Address", "::1", null },
        { "Address", "12:30", null },
        { "Address", "a b:443", null },
        { "Address", ":443", null },
        { "Address", "db:65536", null },
        { "Address", "db:", null },
        { "Url", new Uri("https://example.org"), "https" },
        { "Url", new Uri("https://example.org:8443/a?b=c:1#d"), "https-alt" },
        { "Url", new Uri("amqp://broker"), "amqp" },
        { "Url", new Uri("/relative", UriKind.Relative), null },
        { "url.full", "https://user:secret@example.org:8443/", "https-alt" },
        { "url.full", "http://[::1]/", "http" },
        { "url.full", "http://[::1]:5000/", "http-alt" },
        { "url.full", "wss://example.org/socket", "https" },
        { "url.full", "ws://example.org?at=12:30", "http" },
        { "url.full", "jdbc:postgresql://db/orders", "postgresql" },
        { "url.full", "redis://cache", "redis" },
        { "url.full", "nonsense://host", null },
        { "url.full", "http://", null },
        { "url.full", "https://example.org:port/", null },
        { "Port", "10.0.0.1:443", "https" },
        { "Port", "https://example.org", "https" },
        { "Port", new Dictionary<string, object?> { ["Host"] = "db", ["Port"] = 5432 }, "postgresql" },
        { "ServerEndPoint", new Dictionary<string, object?> { ["port"] = "5432" }, "postgresql" },
        { "ServerEndPoint", new Dictionary<string, object?> { ["Host"] = "db" }, null },
    };

    [Theory]
    [MemberData(nameof(Addresses), DisableDiscoveryEnumeration = true)]
    public void All_packages_read_the_same_addresses(string property, object? value, string? name) =>
        AssertName(name, [new(property, value)]);

    public static TheoryData<string> DefaultNames => [.. new Logging.PortServiceNameOptions().PortProperties];

    [Theory]
    [MemberData(nameof(DefaultNames))]
    public void All_packages_have_the_same_default_names(string property)
    {
        bool isAddress = !property.EndsWith("port", StringComparison.OrdinalIgnoreCase);
        bool isOtherEnd = property.StartsWith("source", StringComparison.OrdinalIgnoreCase)
            || property.StartsWith("src", StringComparison.OrdinalIgnoreCase)
            || property.StartsWith("client", StringComparison.OrdinalIgnoreCase);

        AssertName(isOtherEnd ? null : "https", [new(property, isAddress ? "example.org:443" : 443)]);
    }

    [Fact]
    public void All_packages_use_the_current_registry()
    {
        PortRegistry registry = RegistryOf("billing-v1");

        AssertNames("billing-v1");
        registry = RegistryOf("billing-v2");
        AssertNames("billing-v2");

        void AssertNames(string name) => Assert.All(
            AddedBy(() => registry, [new("Port", 8087)]),
            added => Assert.Equal(name, added.GetValueOrDefault("PortService")));
    }

    private static PortRegistry RegistryOf(string name) =>
        new PortRegistryBuilder().Add(new CustomService(8087, name)).Build();

    private static void AssertName(string? name, KeyValuePair<string, object?>[] properties) => Assert.All(
        AddedBy(null, properties), added => Assert.Equal(name, added.GetValueOrDefault("PortService")));

    private static void AssertAdded(string? name, string? range, params KeyValuePair<string, object?>[] properties)
    {
        IReadOnlyDictionary<string, object?>[] added = AddedBy(null, properties);

        Assert.Equal((name, range), (added[0].GetValueOrDefault("PortService"), added[0].GetValueOrDefault("Range")));
        Assert.All(added, one => Assert.Equal(added[0].OrderBy(pair => pair.Key), one.OrderBy(pair => pair.Key)));
    }

    /// <summary>Returns the properties that each package adds.</summary>
    private static IReadOnlyDictionary<string, object?>[] AddedBy(
        Func<PortRegistry>? registry, KeyValuePair<string, object?>[] properties) =>
    [
        AddedBySerilog(registry, properties),
        AddedByLogging(registry, properties),
        AddedByOpenTelemetry(registry, properties),
    ];

    private static Dictionary<string, object?> AddedBySerilog(
        Func<PortRegistry>? registry, KeyValuePair<string, object?>[] properties)
    {
        var seen = new LastEventSink();
        LoggerConfiguration configuration = new();
        _ = registry is null
            ? configuration.Enrich.WithPortServiceName(
                rangeProperty: "Range", categoryProperty: "Category", traitsProperty: "Traits")
            : configuration.Enrich.WithPortServiceName(
                registry, rangeProperty: "Range", categoryProperty: "Category", traitsProperty: "Traits");
        using Logger logger = configuration.WriteTo.Sink(seen).CreateLogger();
        logger.ForContext(properties.Select(property => new PropertyEnricher(property))).Information("Connected");
        return Without(properties, seen.Event!.Properties.Select(
            property => KeyValuePair.Create(property.Key, (property.Value as ScalarValue)?.Value)));
    }

    private static Dictionary<string, object?> AddedByLogging(
        Func<PortRegistry>? registry, KeyValuePair<string, object?>[] properties)
    {
        using var seen = new LastEntryProvider();
        using ILoggerFactory factory = LoggerFactory.Create(logging => logging
            .AddProvider(seen)
            .AddPortServiceNames(names =>
            {
                (names.RangeProperty, names.CategoryProperty, names.TraitsProperty) = ("Range", "Category", "Traits");
                names.CurrentRegistry = registry;
            }));
        factory.CreateLogger("Test").Log(LogLevel.Information, 0, properties, null, (_, _) => "Connected");
        return Without(properties, seen.Properties!);
    }

    private static Dictionary<string, object?> AddedByOpenTelemetry(
        Func<PortRegistry>? registry, KeyValuePair<string, object?>[] properties)
    {
        List<LogRecord> sent = [];
        using ILoggerFactory factory = LoggerFactory.Create(logging => logging.AddOpenTelemetry(options => options
            .AddPortServiceNames(names =>
            {
                (names.RangeProperty, names.CategoryProperty, names.TraitsProperty) = ("range", "category", "traits");
                names.CurrentRegistry = registry;
            })
            .AddInMemoryExporter(sent)));
        factory.CreateLogger("Test").Log(LogLevel.Information, 0, properties, null, (_, _) => "Connected");
        Dictionary<string, object?> added = Without(properties, sent[0].Attributes!);
        return s_added
            .Where(one => added.ContainsKey(one.Attribute))
            .ToDictionary(one => one.Name, one => added[one.Attribute]);
    }

    private static Dictionary<string, object?> Without(
        KeyValuePair<string, object?>[] properties, IEnumerable<KeyValuePair<string, object?>> all) =>
        all.ExceptBy(properties.Select(property => property.Key), property => property.Key).ToDictionary();
}
