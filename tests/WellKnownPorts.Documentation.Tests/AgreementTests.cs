using Microsoft.Extensions.Logging;
using OpenTelemetry.Logs;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace NetworkPorts.Documentation.Tests;

/// <summary>
/// All three packages read the same port and transport, and add the same properties, as the logging page says.
/// </summary>
public class AgreementTests
{
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
    [InlineData(0, 22, "tcp", null, "system")]
    [InlineData(62001, 22, null, null, "dynamic")]
    [InlineData("", 4, null, null, "system")]
    [InlineData(25565, 22, "sctp", null, "user")]
    [InlineData("-", 65536, "tcp", null, null)]
    public void All_packages_add_the_same_properties(
        object? server, object? peer, object? transport, string? name, string? range)
    {
        // In another order than the order of precedence.
        KeyValuePair<string, object?>[] properties =
            [new("network.transport", transport), new("network.peer.port", peer), new("server.port", server)];

        IReadOnlyDictionary<string, object?> bySerilog = AddedBySerilog(properties);
        IReadOnlyDictionary<string, object?> byLogging = AddedByLogging(properties);

        Assert.Equal(name, bySerilog.GetValueOrDefault("ServiceName"));
        Assert.Equal(range, bySerilog.GetValueOrDefault("Range"));
        Assert.Equal(bySerilog.OrderBy(property => property.Key), byLogging.OrderBy(property => property.Key));
        Assert.Equal(name, AddedByOpenTelemetry(properties).GetValueOrDefault("wellknownports.service.name"));
    }

    private static Dictionary<string, object?> AddedBySerilog(KeyValuePair<string, object?>[] properties)
    {
        var seen = new SeenBySerilog();
        using Logger logger = new LoggerConfiguration()
            .Enrich.WithServiceName(rangeProperty: "Range", categoryProperty: "Category").WriteTo.Sink(seen).CreateLogger();
        logger.ForContext(properties.Select(property => new PropertyEnricher(property))).Information("Connected");
        return Without(properties, seen.Event!.Properties.Select(
            property => KeyValuePair.Create(property.Key, ((ScalarValue)property.Value).Value)));
    }

    private static Dictionary<string, object?> AddedByLogging(KeyValuePair<string, object?>[] properties)
    {
        using var seen = new SeenByLogging();
        using ILoggerFactory factory = LoggerFactory.Create(logging => logging.AddProvider(seen).AddServiceNames(
            options => (options.RangeProperty, options.CategoryProperty) = ("Range", "Category")));
        factory.CreateLogger("Test").Log(LogLevel.Information, 0, properties, null, (_, _) => "Connected");
        return Without(properties, seen.Properties!);
    }

    private static Dictionary<string, object?> AddedByOpenTelemetry(KeyValuePair<string, object?>[] properties)
    {
        List<LogRecord> sent = [];
        using ILoggerFactory factory = LoggerFactory.Create(logging => logging.AddOpenTelemetry(
            options => options.AddWellKnownPorts().AddInMemoryExporter(sent)));
        factory.CreateLogger("Test").Log(LogLevel.Information, 0, properties, null, (_, _) => "Connected");
        return Without(properties, sent[0].Attributes!);
    }

    private static Dictionary<string, object?> Without(
        KeyValuePair<string, object?>[] properties, IEnumerable<KeyValuePair<string, object?>> all) =>
        all.ExceptBy(properties.Select(property => property.Key), property => property.Key).ToDictionary();
}
