using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Trace;

namespace NetworkPorts.Benchmarks.Integrations;

/// <summary>
/// Creates a span and a log record with five attributes each and runs all processors: without the integration, with the
/// integration but without a port among the attributes, and with the integration and a port.
/// </summary>
public class OpenTelemetryBenchmarks : IDisposable
{
    private const string Message =
        "Sent {messages} to {server.address} of {size} over {network.transport} in {duration}";

    private const string PortMessage =
        "Sent {messages} to {server.address}:{server.port} over {network.transport} in {duration}";

    private readonly ActivitySource _plainSource = new("plain");
    private readonly ActivitySource _namedSource = new("named");
    private readonly TracerProvider _plainSpans;
    private readonly TracerProvider _namedSpans;
    private readonly ILoggerFactory _plainLogs;
    private readonly ILoggerFactory _namedLogs;
    private readonly ILogger _plainLogger;
    private readonly ILogger _namedLogger;

    // Boxed once, so that the boxing of the arguments is not counted as an allocation.
    private readonly object _port = 9092;
    private readonly object _number = 17;

    public OpenTelemetryBenchmarks()
    {
        _plainSpans = Spans(_plainSource, static builder => builder);
        _namedSpans = Spans(_namedSource, static builder => builder.AddPortServiceNames());
        _plainLogs = Logs(static options => options);
        _namedLogs = Logs(static options => options.AddPortServiceNames());
        _plainLogger = _plainLogs.CreateLogger("plain");
        _namedLogger = _namedLogs.CreateLogger("named");
    }

    [Benchmark]
    public void Span() => Send(_plainSource, "server.port");

    [Benchmark]
    public void SpanWithoutPort() => Send(_namedSource, "size");

    [Benchmark]
    public void SpanWithPort() => Send(_namedSource, "server.port");

    [Benchmark]
    public void Log() => Send(_plainLogger, PortMessage);

    [Benchmark]
    public void LogWithoutPort() => Send(_namedLogger, Message);

    [Benchmark]
    public void LogWithPort() => Send(_namedLogger, PortMessage);

    [GlobalCleanup]
    public void Dispose()
    {
        _plainSpans.Dispose();
        _namedSpans.Dispose();
        _plainLogs.Dispose();
        _namedLogs.Dispose();
        _plainSource.Dispose();
        _namedSource.Dispose();
        GC.SuppressFinalize(this);
    }

    // The last processor does nothing and replaces an exporter. Without a processor, OpenTelemetry creates no records.
    private static TracerProvider Spans(
        ActivitySource source, Func<TracerProviderBuilder, TracerProviderBuilder> add) =>
        add(Sdk.CreateTracerProviderBuilder().AddSource(source.Name)).AddProcessor(new Idle<Activity>()).Build();

    private static ILoggerFactory Logs(Func<OpenTelemetryLoggerOptions, OpenTelemetryLoggerOptions> add) =>
        LoggerFactory.Create(logging => logging.AddOpenTelemetry(
            options => add(options).AddProcessor(new Idle<LogRecord>())));

    private void Send(ActivitySource source, string port)
    {
        using Activity span = source.StartActivity("send", ActivityKind.Client)!;
        span.AddTag("messages", _number).AddTag("server.address", "broker").AddTag(port, _port)
            .AddTag("network.transport", "tcp").AddTag("duration", _number);
    }

    private void Send(ILogger logger, string template) =>
        logger.LogInformation(template, _number, "broker", _port, "tcp", _number);

    private sealed class Idle<T> : BaseProcessor<T>;
}
