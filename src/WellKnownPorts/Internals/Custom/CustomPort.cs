namespace NetworkPorts.Internals;

/// <summary>The changes that a registry makes to one port.</summary>
internal readonly struct CustomPort
{
    /// <summary>Gets the index of the port's first custom service in the list of services by port.</summary>
    public int FirstService { get; init; }

    public int ServiceCount { get; init; }

    /// <summary>Gets the transports for which the built-in services are hidden.</summary>
    public TransportProtocols Hidden { get; init; }

    /// <summary>Gets the transports for which the port has a custom service.</summary>
    public TransportProtocols Named { get; init; }

    /// <summary>Gets the transports for which a custom service uses only this port, not a range.</summary>
    public TransportProtocols NamedBySinglePort { get; init; }
}
