using System.Diagnostics;
using Microsoft.Extensions.Logging;
using NetworkPorts;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Trace;

List<Activity> spans = [];
List<LogRecord> records = [];
using ActivitySource source = new("Shop");
PortRegistry ports = new PortRegistryBuilder().Add(new CustomService(8087, "billing-api")).Build();

// A real service uses another exporter, such as AddOtlpExporter. Add it after AddPortServiceNames.
using (OpenTelemetrySdk telemetry = OpenTelemetrySdk.Create(builder => builder
    .WithTracing(tracing => tracing
        .AddSource(source.Name)
        .AddPortServiceNames(options => options.Registry = ports)
        .AddInMemoryExporter(spans))
    .WithLogging(logging => logging.AddPortServiceNames().AddInMemoryExporter(records))))
{
    Call("publish order", "broker-1", 9092, "tcp");
    Call("save order", "db-1", 5432, "tcp");
    Call("write audit", "log-1", 514, "udp");
    Call("charge order", "billing-1", 8087, "tcp");
    Call("call partner", "partner-1", 62000, "tcp");

    ILogger logger = telemetry.GetLoggerFactory().CreateLogger("Shop");
    logger.LogInformation("Connected to {server.address}:{server.port}", "broker-1", 9092);
    logger.LogInformation("Order {OrderId} is saved", 42);
}

foreach (Activity span in spans)
    Print($"span '{span.DisplayName}'", span.TagObjects);
foreach (LogRecord record in records)
    Print("log record", record.Attributes!);

void Call(string name, string address, int port, string transport)
{
    using Activity? span = source.StartActivity(name, ActivityKind.Client);
    span?.SetTag("server.address", address).SetTag("server.port", port).SetTag("network.transport", transport);
}

static void Print(string heading, IEnumerable<KeyValuePair<string, object?>> attributes)
{
    Console.WriteLine(heading);
    foreach ((string name, object? value) in attributes)
        Console.WriteLine($"  {name}: {value}");
}
