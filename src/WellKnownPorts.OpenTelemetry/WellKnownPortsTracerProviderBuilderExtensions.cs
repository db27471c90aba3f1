using NetworkPorts.Logging;

namespace OpenTelemetry.Trace;

/// <summary>Names the services that spans talk to.</summary>
public static class WellKnownPortsTracerProviderBuilderExtensions
{
    /// <summary>
    /// Adds to each span the attribute <c>wellknownports.service.name</c>: the name by which people know what is run on
    /// its port, such as <c>kafka</c> for 9092. Call this before an exporter is added: processors run in the order in
    /// which they were added, and an exporter sends what is there by then.
    /// </summary>
    /// <remarks>
    /// The port is the first of <c>server.port</c>, <c>destination.port</c> and <c>network.peer.port</c> that holds one,
    /// seen through the transport protocol in <c>network.transport</c>. In a span of the kind Server,
    /// <c>network.peer.port</c> is the client's and is not read. Nothing is added where no name is known, or where the
    /// attribute is there already. No other attribute is changed.
    /// </remarks>
    /// <param name="builder">The builder to add to.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static TracerProviderBuilder AddWellKnownPorts(this TracerProviderBuilder builder) =>
        (builder ?? throw new ArgumentNullException(nameof(builder))).AddProcessor(new SpanServiceNameProcessor());
}
