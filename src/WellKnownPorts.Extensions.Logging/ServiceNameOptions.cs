namespace NetworkPorts.Logging;

/// <summary>From which properties of a log entry the port is read, and which properties are added.</summary>
/// <remarks>
/// Names are compared case-sensitively, as logging providers do. The options are read once, when the logger factory is made;
/// wrong ones are refused then, with an <see cref="Microsoft.Extensions.Options.OptionsValidationException"/>.
/// </remarks>
public sealed class ServiceNameOptions
{
    /// <summary>
    /// The properties that may hold the port of the service: the first of this list that holds one is read, and what holds
    /// none is passed over. A port is an integer from 0 to 65535 of any type, or its digits in a string.
    /// </summary>
    public IList<string> PortProperties { get; set; } = [.. PortPropertyNames.Ports];

    /// <summary>
    /// The properties that may hold the transport protocol, by name or by number: the first of this list that holds one is
    /// read. Without one the port is looked up for all transport protocols.
    /// </summary>
    public IList<string> TransportProperties { get; set; } = [.. PortPropertyNames.Transports];

    /// <summary>The property that is added with the name by which people know the service (<see cref="PortInfo.CommonName"/>).</summary>
    public string ServiceNameProperty { get; set; } = "ServiceName";

    /// <summary>
    /// The property that is added with the port's <see cref="PortRange"/>, such as <c>user</c>, which every port has, also where
    /// no service is known; null for none.
    /// </summary>
    public string? RangeProperty { get; set; }

    /// <summary>
    /// The property that is added with the port's <see cref="PortCategory"/>, such as <c>database</c>, where it is known; null
    /// for none.
    /// </summary>
    public string? CategoryProperty { get; set; }
}
