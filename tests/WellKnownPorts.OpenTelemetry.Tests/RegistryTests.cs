using System.Collections;
using System.Diagnostics;
using Microsoft.Extensions.Logging;
using NetworkPorts.Telemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Trace;

namespace NetworkPorts.Logging.Tests;

/// <summary>Tests custom services, options, and common kinds of spans and log records.</summary>
public sealed class RegistryTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(ActivityKind.Client, "net.peer.port", 5432, "postgresql")]
    [InlineData(ActivityKind.Server, "net.host.port", 8443, "https-alt")]
    [InlineData(ActivityKind.Server, "net.peer.port", 5432, null)]
    [InlineData(ActivityKind.Client, "net.host.port", 5432, null)]
    [InlineData(ActivityKind.Client, "url.full", "https://example.org:8443/", "https-alt")]
    [InlineData(ActivityKind.Client, "url.full", "https://example.org/", "https")]
    [InlineData(ActivityKind.Client, "http.url", "http://example.org/", "http")]
    [InlineData(ActivityKind.Consumer, "network.peer.port", 9092, "kafka")]
    [InlineData(ActivityKind.Client, "network.peer.port", 50051, "grpc")]
    [InlineData(ActivityKind.Internal, "network.peer.port", 50051, null)]
    [InlineData(ActivityKind.Internal, "network.local.port", 443, "https")]
    public void The_kind_of_a_span_determines_the_server(
        ActivityKind kind, string attribute, object value, string? name)
    {
        using var spans = new SpanPipeline();

        Assert.Equal(name, spans.Export(kind, (attribute, value)).GetTagItem("wellknownports.service.name"));
    }

    [Fact]
    public void Both_ends_of_a_flow_are_compared()
    {
        using var spans = new SpanPipeline();

        Activity span = spans.Export(
            ActivityKind.Internal, ("source.port", 443), ("destination.port", 51820), ("network.transport", "udp"));

        Assert.Equal("http3", span.GetTagItem("wellknownports.service.name"));
    }

    [Fact]
    public void Attribute_names_and_files_can_be_configured()
    {
        using var spans = new SpanPipeline(builder => builder.AddPortServiceNames(Configure));
        using var logs = new LogPipeline(options => options.AddPortServiceNames(Configure));

        Activity span = spans.Export(ActivityKind.Client, ("gate", 8087));
        Assert.Equal(["gate", "port.service", "port.range", "port.traits"], span.TagObjects.Select(tag => tag.Key));
        Assert.Equal(("billing-api", "cleartext"), (span.GetTagItem("port.service"), span.GetTagItem("port.traits")));
        Assert.Equal(
            ["gate", "port.service", "port.range", "port.traits"],
            logs.Export(("gate", 8087)).Attributes!.Select(attribute => attribute.Key));
    }

    [Fact]
    public void A_registry_can_be_replaced_at_any_time()
    {
        PortRegistry current = RegistryOf("one");
        using var spans = new SpanPipeline(
            builder => builder.AddPortServiceNames(options => options.CurrentRegistry = () => current));

        Assert.Equal("one", spans.NameOf(("server.port", 8087)));
        current = RegistryOf("two");
        Assert.Equal("two", spans.NameOf(("server.port", 8087)));
        current = null!;
        Assert.Equal("https", spans.NameOf(("server.port", 443)));
    }

    [Fact]
    public void A_method_that_returns_the_registry_can_throw()
    {
        static void Fail(PortServiceNameOptions options) =>
            options.CurrentRegistry = () => throw new InvalidOperationException();

        using var spans = new SpanPipeline(builder => builder.AddPortServiceNames(Fail));
        using var logs = new LogPipeline(options => options.AddPortServiceNames(Fail));

        Assert.Null(spans.NameOf(("server.port", 443)));
        Assert.Null(logs.NameOf(("server.port", 443)));
    }

    [Fact]
    public void Invalid_options_and_files_are_reported()
    {
        var options = new OpenTelemetryLoggerOptions();

        Assert.Contains(
            "ServiceProperty must not be empty",
            Assert.Throws<ArgumentException>(() => options.AddPortServiceNames(names => names.ServiceProperty = " "))
                .Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "Only one of PortFiles, Registry and CurrentRegistry",
            Assert.Throws<ArgumentException>(() => options.AddPortServiceNames(names =>
                (names.Registry, names.CurrentRegistry) = (RegistryOf("one"), () => RegistryOf("two")))).Message,
            StringComparison.Ordinal);
        Assert.Equal(
            "missing.csv: The file does not exist.",
            Assert.Throws<PortRegistryException>(
                () => options.AddPortServiceNames(names => names.PortFiles = ["missing.csv"]))
                .Errors[0].ToString());
        Assert.Throws<ArgumentNullException>("configure", () => options.AddPortServiceNames(null!));
    }

    [Fact]
    public void A_template_with_more_names_than_arguments_is_logged_as_without_the_package()
    {
        using var plain = new LogPipeline(_ => { });
        using var named = new LogPipeline();

        Exception? without = Record.Exception(() => LogTooFew(plain.Logger));
        Exception? with = Record.Exception(() => LogTooFew(named.Logger));

        Assert.Equal(without?.ToString().Split('\n')[0], with?.ToString().Split('\n')[0]);
    }

    [Fact]
    public void A_list_that_claims_to_be_huge_does_not_stall_the_call()
    {
        var list = new HugeList();
        IReadOnlyList<KeyValuePair<string, object?>>? seen = null;
        using ILoggerFactory factory = LoggerFactory.Create(logging => logging.AddOpenTelemetry(options => options
            .AddPortServiceNames()
            .AddProcessor(new EachRecord(record => seen = record.Attributes))));

        factory.CreateLogger("test").Log(LogLevel.Information, default, list, null, static (_, _) => "message");

        Assert.Same(list, seen);
    }

    private static void LogTooFew(ILogger log) =>
#pragma warning disable CA2017 // The test needs too few arguments.
        log.LogInformation("to {server.port} {x}", 5432);
#pragma warning restore CA2017

    private static PortRegistry RegistryOf(string name) =>
        new PortRegistryBuilder().Add(new CustomService(8087, name)).Build();

    private void Configure(PortServiceNameOptions options)
    {
        string path = Path.Combine(_folder.FullName, "ports.csv");
        File.WriteAllText(path, "port,transports,name,traits\n8087,tcp,billing-api,cleartext\n");
        options.PortProperties = ["gate"];
        options.ServiceProperty = "port.service";
        options.RangeProperty = "port.range";
        options.TraitsProperty = "port.traits";
        options.PortFiles = [path];
    }

    private sealed class HugeList : IReadOnlyList<KeyValuePair<string, object?>>
    {
        public int Count => 10_000_000;

        public KeyValuePair<string, object?> this[int index] => new("server.port", 443);

        public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => throw new InvalidOperationException();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
