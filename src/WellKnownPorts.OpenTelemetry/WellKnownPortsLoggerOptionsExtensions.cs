using NetworkPorts.Logging;

namespace OpenTelemetry.Logs;

/// <summary>Names the services that log records tell of, for providers that are set up by <c>ILoggingBuilder.AddOpenTelemetry</c>.</summary>
public static class WellKnownPortsLoggerOptionsExtensions
{
    /// <summary>
    /// Adds to each log record the attribute <c>wellknownports.service.name</c>, as
    /// <see cref="WellKnownPortsLoggerProviderBuilderExtensions.AddWellKnownPorts(LoggerProviderBuilder)"/> does. Call this
    /// before an exporter is added.
    /// </summary>
    /// <param name="options">The options to add to.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static OpenTelemetryLoggerOptions AddWellKnownPorts(this OpenTelemetryLoggerOptions options) =>
        (options ?? throw new ArgumentNullException(nameof(options))).AddProcessor(new LogServiceNameProcessor());
}
