using Microsoft.Extensions.Logging;
using OpenTelemetry.Logs;

namespace NetworkPorts.Logging.Tests;

/// <summary>A logger of Microsoft.Extensions.Logging whose entries are exported to memory.</summary>
internal sealed class LogPipeline : IDisposable
{
    private readonly List<LogRecord> _exported = [];
    private readonly ILoggerFactory _factory;

    /// <param name="beforeExporter">What is done before the exporter is added; null for <c>AddWellKnownPorts</c>.</param>
    /// <param name="afterExporter">What is done after it.</param>
    public LogPipeline(Action<OpenTelemetryLoggerOptions>? beforeExporter = null, Action<OpenTelemetryLoggerOptions>? afterExporter = null)
    {
        _factory = LoggerFactory.Create(logging => logging.AddOpenTelemetry(options =>
        {
            (beforeExporter ?? (static options => options.AddWellKnownPorts()))(options);
            options.AddInMemoryExporter(_exported);
            afterExporter?.Invoke(options);
        }));
        Logger = _factory.CreateLogger("test");
    }

    public ILogger Logger { get; }

    public LogRecord Last => _exported[^1];

    /// <summary>Logs a state that holds the attributes, and returns what the exporter was given.</summary>
    public LogRecord Export(params (string Name, object? Value)[] attributes)
    {
        KeyValuePair<string, object?>[] state = [.. attributes.Select(a => KeyValuePair.Create(a.Name, a.Value))];
        Logger.Log(LogLevel.Information, default, state, null, static (_, _) => "message");
        return Last;
    }

    /// <summary>Logs a state that holds the attributes, and returns the service's name that was added.</summary>
    public object? NameOf(params (string Name, object? Value)[] attributes) => Name(Export(attributes));

    /// <summary>The service's name in a record; null where it has none.</summary>
    public static object? Name(LogRecord record) =>
        record.Attributes!.SingleOrDefault(attribute => attribute.Key == "wellknownports.service.name").Value;

    public void Dispose() => _factory.Dispose();
}
