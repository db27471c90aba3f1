using NetworkPorts;
using NetworkPorts.Logging;
using NetworkPorts.Telemetry;

namespace OpenTelemetry.Logs;

/// <summary>Adds service names to log records for logging that is configured with <c>WithLogging</c>.</summary>
public static class WellKnownPortsLoggerProviderBuilderExtensions
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
    /// <param name="builder">The builder of the logger provider.</param>
    /// <returns>The same builder, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static LoggerProviderBuilder AddPortServiceNames(this LoggerProviderBuilder builder) =>
        Add(builder, configure: null);

    /// <summary>
    /// Adds the attribute <c>wellknownports.service.name</c>, and other attributes of the service on a port, to each
    /// log record that has a port.
    /// </summary>
    /// <param name="builder">The builder of the logger provider.</param>
    /// <param name="configure">Configures the options.</param>
    /// <returns>The same builder, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="builder"/> or <paramref name="configure"/> is null.
    /// </exception>
    /// <exception cref="ArgumentException">The options are invalid.</exception>
    /// <exception cref="PortRegistryException">
    /// A file of custom services cannot be read or has bad lines, which the exception lists.
    /// </exception>
    public static LoggerProviderBuilder AddPortServiceNames(
        this LoggerProviderBuilder builder, Action<PortServiceNameOptions> configure) =>
        Add(builder, configure ?? throw new ArgumentNullException(nameof(configure)));

    private static LoggerProviderBuilder Add(LoggerProviderBuilder builder, Action<PortServiceNameOptions>? configure)
    {
        _ = builder ?? throw new ArgumentNullException(nameof(builder));
        return builder.AddProcessor(new LogPortServiceProcessor(new PortServiceAttributes(configure)));
    }
}
