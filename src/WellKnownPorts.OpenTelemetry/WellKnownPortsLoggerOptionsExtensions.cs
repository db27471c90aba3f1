using NetworkPorts.Logging;

namespace OpenTelemetry.Logs;

/// <summary>
/// Adds service names to log records for logging that is configured with <c>ILoggingBuilder.AddOpenTelemetry</c>.
/// </summary>
public static class WellKnownPortsLoggerOptionsExtensions
{
    /// <summary>
    /// Adds the attribute <c>wellknownports.service.name</c> to each log record that has a port: the name of the
    /// service, such as <c>kafka</c> for port 9092.
    /// </summary>
    /// <remarks>
    /// Call this before adding an exporter. The details are those of
    /// <see cref="WellKnownPortsLoggerProviderBuilderExtensions.AddWellKnownPorts(LoggerProviderBuilder)"/>.
    /// </remarks>
    /// <param name="options">The options of the OpenTelemetry logger provider.</param>
    /// <returns>The same options, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static OpenTelemetryLoggerOptions AddWellKnownPorts(this OpenTelemetryLoggerOptions options) =>
        (options ?? throw new ArgumentNullException(nameof(options))).AddProcessor(new LogServiceNameProcessor());
}
