using NetworkPorts.Logging;

namespace OpenTelemetry.Logs;

/// <summary>Names the services that log records tell of, for providers that are set up by <c>WithLogging</c>.</summary>
public static class WellKnownPortsLoggerProviderBuilderExtensions
{
    /// <summary>
    /// Adds to each log record the attribute <c>wellknownports.service.name</c>: the name by which people know what is run
    /// on its port, such as <c>kafka</c> for 9092. Call this before an exporter is added: processors run in the order in
    /// which they were added, and an exporter sends what is there by then.
    /// </summary>
    /// <remarks>
    /// The port is the first of <c>server.port</c>, <c>destination.port</c> and <c>network.peer.port</c> that holds one,
    /// seen through the transport protocol in <c>network.transport</c>; they are read from the record's attributes, not
    /// from its scopes. Nothing is added where no name is known, or where the attribute is there already. The other
    /// attributes stay as they are, in their order.
    /// </remarks>
    /// <param name="builder">The builder to add to.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static LoggerProviderBuilder AddWellKnownPorts(this LoggerProviderBuilder builder) =>
        (builder ?? throw new ArgumentNullException(nameof(builder))).AddProcessor(new LogServiceNameProcessor());
}
