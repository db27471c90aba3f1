using NetworkPorts;
using NetworkPorts.Logging;
using NetworkPorts.Telemetry;

namespace OpenTelemetry.Trace;

/// <summary>Adds service names to spans.</summary>
public static class WellKnownPortsTracerProviderBuilderExtensions
{
    /// <summary>
    /// Adds the attribute <c>wellknownports.service.name</c> to each span that has a port: the name of the service,
    /// such as <c>kafka</c> for port 9092.
    /// </summary>
    /// <remarks>
    /// <para>
    /// Call this before adding an exporter: processors run in the order in which they were added, so an exporter that
    /// was added earlier exports the span without the name.
    /// </para>
    /// <para>
    /// The kind of the span determines which end is the server: in a span of kind Server, the port of the peer belongs
    /// to the client. If both ends are known, the rules of
    /// <see cref="WellKnownPorts.ClassifyFlow(int, int, TransportProtocols)"/> choose between them. If there is no
    /// attribute with a port, the port in <c>url.full</c> is used, or the default port of its scheme. No name is added
    /// if no service is known on the port, and an existing attribute is never replaced. For the names of the
    /// attributes, see <see cref="PortServiceNameOptions"/>. Metrics are not enriched.
    /// </para>
    /// </remarks>
    /// <param name="builder">The builder of the tracer provider.</param>
    /// <returns>The same builder, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static TracerProviderBuilder AddPortServiceNames(this TracerProviderBuilder builder) =>
        Add(builder, configure: null);

    /// <summary>
    /// Adds the attribute <c>wellknownports.service.name</c>, and other attributes of the service on a port, to each
    /// span that has a port.
    /// </summary>
    /// <param name="builder">The builder of the tracer provider.</param>
    /// <param name="configure">Configures the options.</param>
    /// <returns>The same builder, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="builder"/> or <paramref name="configure"/> is null.
    /// </exception>
    /// <exception cref="ArgumentException">The options are invalid.</exception>
    /// <exception cref="PortRegistryException">
    /// A file of custom services cannot be read or has bad lines, which the exception lists.
    /// </exception>
    public static TracerProviderBuilder AddPortServiceNames(
        this TracerProviderBuilder builder, Action<PortServiceNameOptions> configure) =>
        Add(builder, configure ?? throw new ArgumentNullException(nameof(configure)));

    private static TracerProviderBuilder Add(TracerProviderBuilder builder, Action<PortServiceNameOptions>? configure)
    {
        _ = builder ?? throw new ArgumentNullException(nameof(builder));
        return builder.AddProcessor(new SpanPortServiceProcessor(new PortServiceAttributes(configure)));
    }
}
