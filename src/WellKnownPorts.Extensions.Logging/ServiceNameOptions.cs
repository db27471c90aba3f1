namespace NetworkPorts.Logging;

/// <summary>Specifies which properties of a log entry hold the port and which properties are added.</summary>
/// <remarks>
/// Property names are case-sensitive, as they are for logging providers. The options are read once, when the logger
/// factory is created. If they are invalid, creating it throws an
/// <see cref="Microsoft.Extensions.Options.OptionsValidationException"/>.
/// </remarks>
public sealed class ServiceNameOptions
{
    /// <summary>
    /// Gets or sets the names of the properties to read the port from, in order of precedence: the first property that
    /// holds a port is used. A port is an integer of any type from 0 to 65535, or a string of its digits; a property
    /// with any other value is skipped.
    /// </summary>
    /// <value>
    /// The default names are <c>DestinationPort</c>, <c>RemotePort</c>, <c>ServerPort</c>, <c>Port</c>,
    /// <c>server.port</c>, <c>destination.port</c>, <c>network.peer.port</c>, <c>destination_port</c>,
    /// <c>remote_port</c>, <c>server_port</c>, <c>dst_port</c>, <c>dest_port</c> and <c>port</c>.
    /// </value>
    public IList<string> PortProperties { get; set; } = [.. PortPropertyNames.Ports];

    /// <summary>
    /// Gets or sets the names of the properties to read the transport protocol from, in order of precedence: the first
    /// property that holds one is used. A transport protocol is text that <see cref="TransportConvert.Parse(string)"/>
    /// accepts, an IP protocol number, or a <see cref="System.Net.Sockets.ProtocolType"/>. If no property holds one,
    /// the port is looked up for all transport protocols.
    /// </summary>
    /// <value>
    /// The default names are <c>Transport</c>, <c>TransportProtocol</c>, <c>Protocol</c>, <c>network.transport</c>,
    /// <c>transport</c>, <c>protocol</c> and <c>proto</c>.
    /// </value>
    public IList<string> TransportProperties { get; set; } = [.. PortPropertyNames.Transports];

    /// <summary>
    /// Gets or sets the name of the property to add for the service name (<see cref="PortInfo.Name"/>). The default is
    /// <c>ServiceName</c>.
    /// </summary>
    public string ServiceNameProperty { get; set; } = "ServiceName";

    /// <summary>
    /// Gets or sets the name of the property to add for the <see cref="PortRange"/>, such as <c>user</c>. Every port
    /// has a range, even if no service is known. Null, the default, means that the range is not added.
    /// </summary>
    public string? RangeProperty { get; set; }

    /// <summary>
    /// Gets or sets the name of the property to add for the <see cref="PortCategory"/> of the service, such as
    /// <c>database</c>, if it is known. Null, the default, means that the category is not added.
    /// </summary>
    public string? CategoryProperty { get; set; }
}
