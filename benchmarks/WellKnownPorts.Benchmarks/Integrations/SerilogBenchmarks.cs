using BenchmarkDotNet.Attributes;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace NetworkPorts.Benchmarks.Integrations;

/// <summary>
/// Logs an event with two properties, without and with the enricher, to a sink that drops the event.
/// </summary>
public class SerilogBenchmarks
{
    private readonly Logger _plain = new LoggerConfiguration().WriteTo.Sink<DroppedEvents>().CreateLogger();

    private readonly Logger _enriched = new LoggerConfiguration()
        .Enrich.WithPortServiceName()
        .WriteTo.Sink<DroppedEvents>()
        .CreateLogger();

    [Benchmark(Baseline = true)]
    public void NotEnriched() => _plain.Information("Connected to {Host}:{Port}", "broker", 9092);

    [Benchmark]
    public void EnrichedWithoutPort() => _enriched.Information("Connected to {Host} in {Elapsed}", "broker", 9092);

    [Benchmark]
    public void EnrichedWithPort() => _enriched.Information("Connected to {Host}:{Port}", "broker", 9092);

    private sealed class DroppedEvents : ILogEventSink
    {
        public void Emit(LogEvent logEvent)
        {
        }
    }
}
