using System.Net;
using Microsoft.Extensions.Configuration;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace NetworkPorts.Logging.Tests;

/// <summary>Tests custom services and common kinds of events.</summary>
public sealed class RegistryTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_services_of_a_registry_are_used() => Assert.Equal(
        "billing-api",
        Enriched.Event(enrich => enrich.WithPortServiceName(RegistryOf("billing-api")), ("Port", 8087))
            .Scalar("PortService"));

    [Fact]
    public void A_registry_can_be_replaced_at_any_time()
    {
        PortRegistry current = RegistryOf("one");
        var collected = new CollectedEvents();
        using Logger logger = new LoggerConfiguration()
            .Enrich.WithPortServiceName(() => current).WriteTo.Sink(collected).CreateLogger();

        logger.Information("Connected to {Port}", 8087);
        current = RegistryOf("two");
        logger.Information("Connected to {Port}", 8087);

        Assert.Equal(["one", "two"], collected.Events.Select(logEvent => logEvent.Scalar("PortService")));
    }

    [Fact]
    public void A_method_that_returns_the_registry_can_throw() => Assert.Null(Enriched.Event(
        enrich => enrich.WithPortServiceName(() => throw new InvalidOperationException("No registry.")), ("Port", 443))
        .Scalar("PortService"));

    [Fact]
    public void Files_can_be_configured()
    {
        string file = FileOf("billing-api");
        string json = $$"""
            { "Serilog": { "Using": [ "WellKnownPorts.Serilog" ], "Enrich": [ { "Name": "WithPortServiceName",
              "Args": { "portFiles": [ {{System.Text.Json.JsonSerializer.Serialize(file)}} ],
                "traitsProperty": "Traits" } } ] } }
            """;
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json));
        IConfiguration configuration = new ConfigurationBuilder().AddJsonStream(stream).Build();
        LogEvent logEvent = Enriched.Event(
            new LoggerConfiguration().ReadFrom.Configuration(configuration), ("Port", 8087));

        Assert.Equal(("billing-api", "cleartext"), (logEvent.Scalar("PortService"), logEvent.Scalar("Traits")));
    }

    [Fact]
    public void A_bad_file_is_reported_with_its_line()
    {
        string file = FileOf("1");

        PortRegistryException failure = Assert.Throws<PortRegistryException>(
            () => new LoggerConfiguration().Enrich.WithPortServiceName(portFiles: [file]));

        Assert.Contains($"{file}(2,10): The name '1'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_arguments_and_paths_are_rejected()
    {
        Assert.Throws<ArgumentNullException>(
            "registry", () => new LoggerConfiguration().Enrich.WithPortServiceName((PortRegistry)null!));
        Assert.Throws<ArgumentNullException>(
            "currentRegistry", () => new LoggerConfiguration().Enrich.WithPortServiceName((Func<PortRegistry>)null!));
        Assert.Throws<ArgumentException>(
            "portFiles", () => new LoggerConfiguration().Enrich.WithPortServiceName(portFiles: [" "]));
    }

    [Fact]
    public void The_port_of_a_destructured_object_is_read()
    {
        var collected = new CollectedEvents();
        using Logger logger = new LoggerConfiguration()
            .Enrich.WithPortServiceName().WriteTo.Sink(collected).CreateLogger();

        logger.Information("Connected to {@EndPoint}", new { Host = "db", Port = 5432 });
        logger.Information("Connected to {@EndPoint}", new { Host = "db" });
        logger.Information("Connected to {RemoteEndPoint}", new IPEndPoint(IPAddress.IPv6Loopback, 443));

        Assert.Equal(
            ["postgresql", null, "https"], collected.Events.Select(logEvent => logEvent.Scalar("PortService")));
    }

    [Fact]
    public void Both_ends_of_a_flow_are_compared()
    {
        var collected = new CollectedEvents();
        using Logger logger = new LoggerConfiguration()
            .Enrich.WithPortServiceName().WriteTo.Sink(collected).CreateLogger();

        logger.Information("Flow {SourcePort} to {DestinationPort} {Transport}", 443, 51820, "udp");
        logger.Information("Flow {src_port} to {dest_port} {proto}", 443, 47808, "UDP");
        logger.Information("Request from {RemoteIpAddress}:{RemotePort} on {Port}", "192.0.2.10", 47808, 443);

        Assert.Equal(["http3", "http3", "https"], collected.Events.Select(logEvent => logEvent.Scalar("PortService")));
    }

    [Fact]
    public void Many_property_names_and_service_names_do_not_increase_memory_use()
    {
        int count = 0;
        using Logger logger = new LoggerConfiguration()
            .Enrich.WithPortServiceName(() => RegistryOf($"billing-{count++}")).MinimumLevel.Verbose().CreateLogger();
        long before = GC.GetTotalMemory(forceFullCollection: true);

        for (int i = 0; i < 4_000; i++)
        {
            logger.Write(new LogEvent(
                default,
                LogEventLevel.Verbose,
                null,
                MessageTemplate.Empty,
                [new($"Port{i}", new ScalarValue(i)), new("Port", new ScalarValue(8087))]));
        }

        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 1_600_000);
    }

    private static PortRegistry RegistryOf(string name) => new PortRegistryBuilder()
        .Add(new CustomService(8087, name) { Traits = PortTraits.Cleartext }).Build();

    private string FileOf(string name)
    {
        string path = Path.Combine(_folder.FullName, "ports.csv");
        File.WriteAllText(path, $"port,transports,name,traits\n8087,tcp,{name},cleartext\n");
        return path;
    }
}
