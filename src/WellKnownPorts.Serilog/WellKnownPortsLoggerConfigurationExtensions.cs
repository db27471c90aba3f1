using NetworkPorts.Logging;
using Serilog.Configuration;

namespace Serilog;

/// <summary>Adds the names of services to <see cref="LoggerEnrichmentConfiguration"/>.</summary>
public static class WellKnownPortsLoggerConfigurationExtensions
{
    /// <summary>
    /// Adds to each event that has a port the name by which people know what is run there, such as <c>"kafka"</c> for 9092.
    /// Where a port has no name, none is added, and an event without a port is left as it is; a property that an event has
    /// already is never replaced.
    /// </summary>
    /// <remarks>
    /// A port is an integer from 0 to 65535 of any type, or its digits in a string; a property that holds anything else is
    /// passed over. Enrichers run in the order in which they were added: one that adds a port goes before this one.
    /// </remarks>
    /// <param name="enrichmentConfiguration">The configuration of the logger's enrichers.</param>
    /// <param name="portProperties">
    /// The properties from which the port is read: the first that holds one. By default the names that are in use, those
    /// of a destination first: <c>DestinationPort</c>, <c>RemotePort</c>, <c>ServerPort</c>, <c>Port</c>, <c>server.port</c>,
    /// <c>destination.port</c>, <c>network.peer.port</c>, <c>destination_port</c>, <c>remote_port</c>, <c>server_port</c>,
    /// <c>dst_port</c>, <c>dest_port</c>, <c>port</c>.
    /// </param>
    /// <param name="transportProperties">
    /// The properties from which the transport protocol is read, by its name or its protocol number: the first that holds
    /// one; without any, the port means what it means to any transport. None may be given. By default <c>Transport</c>,
    /// <c>TransportProtocol</c>, <c>Protocol</c>, <c>network.transport</c>, <c>transport</c>, <c>protocol</c>, <c>proto</c>.
    /// </param>
    /// <param name="serviceProperty">The property to which the name is added.</param>
    /// <param name="rangeProperty">
    /// The property to which the port's range is added, <c>system</c>, <c>user</c> or <c>dynamic</c>, which every port has; by
    /// default it is not.
    /// </param>
    /// <param name="categoryProperty">
    /// The property to which the category of the port's common use is added where it is known, such as <c>messaging</c> or
    /// <c>remote-access</c>; by default it is not.
    /// </param>
    /// <returns>The logger's configuration, to go on with.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="enrichmentConfiguration"/> or <paramref name="serviceProperty"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A name is null, empty or blank; <paramref name="portProperties"/> has none; or two of the added properties have the same.
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
        PropertyNames.RequireEach(portProperties, nameof(portProperties));
        PropertyNames.RequireEach(transportProperties, nameof(transportProperties));
        if (portProperties is { Length: 0 })
            throw new ArgumentException("Without a property to read the port from, nothing would ever be added.", nameof(portProperties));
        PropertyNames.Require(serviceProperty, nameof(serviceProperty));
        PropertyNames.Require(rangeProperty, nameof(rangeProperty), serviceProperty);
        PropertyNames.Require(categoryProperty, nameof(categoryProperty), serviceProperty, rangeProperty);

        return enrichmentConfiguration.With(new ServiceNameEnricher(
            [.. portProperties ?? PortPropertyNames.Ports],
            [.. transportProperties ?? PortPropertyNames.Transports],
            new AddedProperties(serviceProperty, rangeProperty, categoryProperty)));
    }
}
