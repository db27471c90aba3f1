#if OPENTELEMETRY
namespace NetworkPorts.Telemetry;
#else
namespace NetworkPorts.Logging;
#endif

/// <summary>Specifies which properties to read and to add, and which services are known.</summary>
/// <remarks>
/// Property names are case-sensitive. In OpenTelemetry, properties are called attributes. Invalid options, and bad
/// lines in a file of custom services, are reported when the provider or the logger factory is created.
/// </remarks>
public sealed class PortServiceNameOptions
{
    /// <summary>
    /// Gets or sets the names of the properties that have a port or an address with a port, in order of precedence.
    /// </summary>
    /// <remarks>
    /// A port is an integer of any type from 0 to 65535, a string of its digits, an
    /// <see cref="System.Net.IPEndPoint"/>, a <see cref="System.Net.DnsEndPoint"/>, a <see cref="Uri"/>, text such as
    /// <c>10.0.0.1:443</c>, <c>[2001:db8::1]:443</c>, <c>db:5432</c> or a URL, or a dictionary with the key
    /// <c>Port</c>. Any other value is ignored. The prefix of a name determines which end of a flow it describes:
    /// <c>source</c> and <c>destination</c>, <c>client</c> and <c>server</c>, <c>local</c> and <c>remote</c>. If both
    /// ends are known, the rules of <see cref="WellKnownPorts.ClassifyFlow(int, int, TransportProtocols)"/> choose
    /// between them.
    /// </remarks>
    /// <value>The default names are listed in the README of the package.</value>
    public IList<string> PortProperties { get; set; } = [.. Logging.PortPropertyNames.Ports];

    /// <summary>
    /// Gets or sets the names of the properties to read the transport protocol from, in order of precedence.
    /// </summary>
    /// <remarks>
    /// A transport protocol is text that <see cref="TransportConvert.Parse(string)"/> accepts, an IP protocol number, a
    /// <see cref="System.Net.Sockets.ProtocolType"/> or <see cref="TransportProtocols"/>. If no property has one, the
    /// port is looked up for all transport protocols.
    /// </remarks>
    /// <value>
    /// The default names are <c>Transport</c>, <c>TransportProtocol</c>, <c>Protocol</c>, <c>network.transport</c>,
    /// <c>net.transport</c>, <c>transport</c>, <c>protocol</c> and <c>proto</c>.
    /// </value>
    public IList<string> TransportProperties { get; set; } = [.. Logging.PortPropertyNames.Transports];

#if OPENTELEMETRY
    /// <summary>
    /// Gets or sets the name of the attribute to add for the name of the service (<see cref="PortInfo.Name"/>). The
    /// default is <c>wellknownports.service.name</c>.
    /// </summary>
    public string ServiceProperty { get; set; } = "wellknownports.service.name";
#else
    /// <summary>
    /// Gets or sets the name of the property to add for the name of the service (<see cref="PortInfo.Name"/>). The
    /// default is <c>PortService</c>.
    /// </summary>
    public string ServiceProperty { get; set; } = "PortService";
#endif

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

    /// <summary>
    /// Gets or sets the name of the property to add for the <see cref="PortTraits"/> of the service, such as
    /// <c>cleartext</c>, separated by commas, if it has any. Null, the default, means that the traits are not added.
    /// </summary>
    public string? TraitsProperty { get; set; }

    /// <summary>
    /// Gets or sets the paths of files with custom services, in the format that
    /// <see cref="PortRegistryBuilder.AddFile"/> reads. Later files win. The default is an empty list.
    /// </summary>
    public IList<string> PortFiles { get; set; } = [];

    /// <summary>
    /// Gets or sets the registry to look ports up in. Null, the default, means the built-in data or
    /// <see cref="PortFiles"/>.
    /// </summary>
    public PortRegistry? Registry { get; set; }

    /// <summary>
    /// Gets or sets a method that returns the registry to look ports up in. The method is called for each event that
    /// has a port, so a program can replace its registry at any time. The default is null.
    /// </summary>
    public Func<PortRegistry>? CurrentRegistry { get; set; }
}
