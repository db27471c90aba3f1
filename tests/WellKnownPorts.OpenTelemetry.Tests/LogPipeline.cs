using Microsoft.Extensions.Logging;
using OpenTelemetry.Logs;

namespace NetworkPorts.Logging.Tests;

/// <summary>Exports the entries of a Microsoft.Extensions.Logging logger to memory.</summary>
internal sealed class LogPipeline : IDisposable
{
    private readonly List<LogRecord> _exported = [];
    private readonly ILoggerFactory _factory;

    /// <summary>Initializes the pipeline.</summary>
    /// <param name="beforeExporter">Runs before the exporter is added; null for <c>AddPortServiceNames</c>.</param>
    /// <param name="afterExporter">Runs after the exporter is added.</param>
    public LogPipeline(
        Action<OpenTelemetryLoggerOptions>? beforeExporter = null,
        Action<OpenTelemetryLoggerOptions>? afterExporter = null)
    {
        _factory = LoggerFactory.Create(logging => logging.AddOpenTelemetry(options =>
        {
            (beforeExporter ?? (static options => options.AddPortServiceNames()))(options);
            options.AddInMemoryExporter(_exported);
            afterExporter?.Invoke(options);
        }));
        Logger = _factory.CreateLogger("test");
    }

    public ILogger Logger { get; }

    public LogRecord Last => _exported[^1];

    /// <summary>Logs the attributes and returns the record that the exporter received.</summary>
    public LogRecord Export(params (string Name, object? Value)[] attributes)
    {
        KeyValuePair<string, object?>[] state = [.. attributes.Select(a => KeyValuePair.Create(a.Name, a.Value))];
        Logger.Log(LogLevel.Information, default, state, null, static (_, _) => "message");
        return Last;
    }

    /// <summary>Logs the attributes and returns the service name that was added.</summary>
    public object? NameOf(params (string Name, object? Value)[] attributes) => Name(Export(attributes));

    /// <summary>Returns the service name in a record; null if it is missing.</summary>
    public static object? Name(LogRecord record) =>
        record.Attributes!.SingleOrDefault(attribute => attribute.Key == "wellknownports.service.name").Value;

    public void Dispose() => _factory.Dispose();
}
