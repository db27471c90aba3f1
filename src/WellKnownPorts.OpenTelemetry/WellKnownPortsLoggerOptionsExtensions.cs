using NetworkPorts;
using NetworkPorts.Logging;
using NetworkPorts.Telemetry;

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
    /// <para>
    /// Call this before adding an exporter: processors run in the order in which they were added, so an exporter that
    /// was added earlier exports the log record without the name.
    /// </para>
    /// <para>
    /// If both ends of a flow are known, the rules of
    /// <see cref="WellKnownPorts.ClassifyFlow(int, int, TransportProtocols)"/> choose between them. The scopes of the
    /// record are not read. A record whose attributes cannot be read is exported unchanged. No name is added if no
    /// service is known on the port, and an existing attribute is never replaced. For the names of the attributes, see
    /// <see cref="PortServiceNameOptions"/>. Metrics are not enriched.
    /// </para>
    /// </remarks>
    /// <param name="options">The options of the OpenTelemetry logger provider.</param>
    /// <returns>The same options, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static OpenTelemetryLoggerOptions AddPortServiceNames(this OpenTelemetryLoggerOptions options) =>
        Add(options, configure: null);

    /// <summary>
    /// Adds the attribute <c>wellknownports.service.name</c>, and other attributes of the service on a port, to each
    /// log record that has a port.
    /// </summary>
    /// <param name="options">The options of the OpenTelemetry logger provider.</param>
    /// <param name="configure">Configures the options.</param>
    /// <returns>The same options, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="options"/> or <paramref name="configure"/> is null.
    /// </exception>
    /// <exception cref="ArgumentException">The options are invalid.</exception>
    /// <exception cref="PortRegistryException">
    /// A file of custom services cannot be read or has bad lines, which the exception lists.
    /// </exception>
    public static OpenTelemetryLoggerOptions AddPortServiceNames(
        this OpenTelemetryLoggerOptions options, Action<PortServiceNameOptions> configure) =>
        Add(options, configure ?? throw new ArgumentNullException(nameof(configure)));

    private static OpenTelemetryLoggerOptions Add(
        OpenTelemetryLoggerOptions options, Action<PortServiceNameOptions>? configure)
    {
        _ = options ?? throw new ArgumentNullException(nameof(options));
        return options.AddProcessor(new LogPortServiceProcessor(new PortServiceAttributes(configure)));
    }
}
