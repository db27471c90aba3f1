using Serilog;
using Serilog.Configuration;
using Serilog.Core;
using Serilog.Events;

namespace NetworkPorts.Logging.Tests;

/// <summary>One event, written by a real logger.</summary>
internal static class Enriched
{
    /// <summary>The value of <c>ServiceName</c>, with the enricher as it is by default.</summary>
    public static object? ServiceName(params (string Name, object? Value)[] properties) => Event(properties).Scalar("ServiceName");

    /// <summary>The event, with the enricher as it is by default.</summary>
    public static LogEvent Event(params (string Name, object? Value)[] properties) =>
        Event(static enrich => enrich.WithServiceName(), properties);

    public static LogEvent Event(
        Func<LoggerEnrichmentConfiguration, LoggerConfiguration> enrich, params (string Name, object? Value)[] properties) =>
        Event(enrich(new LoggerConfiguration().Enrich), properties);

    public static LogEvent Event(LoggerConfiguration configuration, params (string Name, object? Value)[] properties)
    {
        var collected = new CollectedEvents();
        using Logger logger = configuration.WriteTo.Sink(collected).CreateLogger();
        ILogger withProperties = logger;
        foreach ((string name, object? value) in properties)
            withProperties = withProperties.ForContext(name, value);
        withProperties.Information("Connected");
        return Assert.Single(collected.Events);
    }

    /// <summary>The scalar value of a property; null where the event has no such property.</summary>
    public static object? Scalar(this LogEvent logEvent, string name) =>
        logEvent.Properties.TryGetValue(name, out LogEventPropertyValue? value) ? Assert.IsType<ScalarValue>(value).Value : null;
}
