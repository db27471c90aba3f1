using NetworkPorts.Logging;

namespace OpenTelemetry.Trace;

/// <summary>Adds service names to spans.</summary>
public static class WellKnownPortsTracerProviderBuilderExtensions
{
    /// <summary>
    /// Adds the attribute <c>wellknownports.service.name</c> to each span that has a port: the name of the service,
    /// such as <c>kafka</c> for port 9092.
    /// </summary>
    /// <remarks>
    /// Call this before adding an exporter: processors run in the order in which they were added, so an exporter that
    /// was added earlier exports the span without the name. The port is read from the first of the attributes
    /// <c>server.port</c>, <c>destination.port</c> and <c>network.peer.port</c> that holds one, and is looked up for
    /// the transport protocol in <c>network.transport</c>, or for all transport protocols if that holds none. In a span
    /// of kind Server, <c>network.peer.port</c> is the port of the client and is not read. No name is added if no
    /// service is known on the port or if the span already has the attribute. All other attributes are left unchanged.
    /// </remarks>
    /// <param name="builder">The builder of the tracer provider.</param>
    /// <returns>The same builder, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static TracerProviderBuilder AddWellKnownPorts(this TracerProviderBuilder builder) =>
        (builder ?? throw new ArgumentNullException(nameof(builder))).AddProcessor(new SpanServiceNameProcessor());
}
