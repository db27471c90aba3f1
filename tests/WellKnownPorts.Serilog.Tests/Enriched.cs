using Serilog;
using Serilog.Configuration;
using Serilog.Core;
using Serilog.Events;

namespace NetworkPorts.Logging.Tests;

/// <summary>Writes one event through a real logger.</summary>
internal static class Enriched
{
    /// <summary>Returns the value of <c>PortService</c> that the default enricher adds.</summary>
    public static object? ServiceName(params (string Name, object? Value)[] properties) =>
        Event(properties).Scalar("PortService");

    /// <summary>Returns an event that the default enricher has enriched.</summary>
    public static LogEvent Event(params (string Name, object? Value)[] properties) =>
        Event(static enrich => enrich.WithPortServiceName(), properties);

    public static LogEvent Event(
        Func<LoggerEnrichmentConfiguration, LoggerConfiguration> enrich,
        params (string Name, object? Value)[] properties) =>
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

    /// <summary>Returns the scalar value of a property; null if the event has no such property.</summary>
    public static object? Scalar(this LogEvent logEvent, string name) =>
        logEvent.Properties.TryGetValue(name, out LogEventPropertyValue? value)
            ? Assert.IsType<ScalarValue>(value).Value
            : null;
}
