using NetworkPorts.Logging;
using Serilog.Configuration;

namespace Serilog;

/// <summary>Adds service names to log events through <see cref="LoggerEnrichmentConfiguration"/>.</summary>
public static class WellKnownPortsLoggerConfigurationExtensions
{
    /// <summary>
    /// Adds the name of the service to each log event that has a port, such as <c>"kafka"</c> for port 9092.
    /// </summary>
    /// <remarks>
    /// A port is an integer of any type from 0 to 65535, or a string of its digits; a property with any other value is
    /// skipped. If no service is known on the port, no name is added. A property that the event already has is never
    /// replaced. Enrichers run in the order in which they were added, so an enricher that adds a port must be added
    /// before this one.
    /// </remarks>
    /// <param name="enrichmentConfiguration">The enrichment configuration of the logger.</param>
    /// <param name="portProperties">
    /// The names of the properties to read the port from, in order of precedence: the first property that holds a port
    /// is used. Null means the default names: <c>DestinationPort</c>, <c>RemotePort</c>, <c>ServerPort</c>,
    /// <c>Port</c>, <c>server.port</c>, <c>destination.port</c>, <c>network.peer.port</c>, <c>destination_port</c>,
    /// <c>remote_port</c>, <c>server_port</c>, <c>dst_port</c>, <c>dest_port</c>, <c>port</c>.
    /// </param>
    /// <param name="transportProperties">
    /// The names of the properties to read the transport protocol from, in order of precedence: the first property that
    /// holds one is used. A transport protocol is text that <see cref="NetworkPorts.TransportConvert.Parse(string)"/>
    /// accepts, an IP protocol number, or a <see cref="System.Net.Sockets.ProtocolType"/>. If no property holds one,
    /// the port is looked up for all transport protocols; an empty array has this effect for every event. Null means
    /// the default names: <c>Transport</c>, <c>TransportProtocol</c>, <c>Protocol</c>, <c>network.transport</c>,
    /// <c>transport</c>, <c>protocol</c>, <c>proto</c>.
    /// </param>
    /// <param name="serviceProperty">The name of the property to add for the service name.</param>
    /// <param name="rangeProperty">
    /// The name of the property to add for the range of the port: <c>system</c>, <c>user</c> or <c>dynamic</c>. Every
    /// port has a range, even if no service is known. Null means that the range is not added.
    /// </param>
    /// <param name="categoryProperty">
    /// The name of the property to add for the category of the service, such as <c>messaging</c> or
    /// <c>remote-access</c>, if it is known. Null means that the category is not added.
    /// </param>
    /// <returns>The configuration of the logger, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="enrichmentConfiguration"/> or <paramref name="serviceProperty"/> is null.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// A property name is null, empty or blank; <paramref name="portProperties"/> is empty; or two of the added
    /// properties have the same name.
    /// </exception>
    public static LoggerConfiguration WithServiceName(
        this LoggerEnrichmentConfiguration enrichmentConfiguration,
        string[]? portProperties = null,
        string[]? transportProperties = null,
        string serviceProperty = "ServiceName",
        string? rangeProperty = null,
        string? categoryProperty = null)
    {
        _ = enrichmentConfiguration ?? throw new ArgumentNullException(nameof(enrichmentConfiguration));
        _ = serviceProperty ?? throw new ArgumentNullException(nameof(serviceProperty));
        PropertyNameGuard.ThrowIfAnyInvalid(portProperties, nameof(portProperties));
        PropertyNameGuard.ThrowIfAnyInvalid(transportProperties, nameof(transportProperties));
        if (portProperties is { Length: 0 })
            throw new ArgumentException("The array must contain at least one property name.", nameof(portProperties));
        PropertyNameGuard.ThrowIfInvalid(serviceProperty, nameof(serviceProperty));
        PropertyNameGuard.ThrowIfInvalid(rangeProperty, nameof(rangeProperty), serviceProperty);
        PropertyNameGuard.ThrowIfInvalid(categoryProperty, nameof(categoryProperty), serviceProperty, rangeProperty);

        return enrichmentConfiguration.With(new ServiceNameEnricher(
            [.. portProperties ?? PortPropertyNames.Ports],
            [.. transportProperties ?? PortPropertyNames.Transports],
            new AddedProperties(serviceProperty, rangeProperty, categoryProperty)));
    }
}
