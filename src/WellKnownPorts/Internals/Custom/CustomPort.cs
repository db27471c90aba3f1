namespace NetworkPorts.Internals;

/// <summary>What a registry changes on one port.</summary>
internal readonly struct CustomPort
{
    /// <summary>The index of the first custom service in the list of the services of ports.</summary>
    public int FirstService { get; init; }

    public int ServiceCount { get; init; }

    /// <summary>The transports for which the built-in services are hidden.</summary>
    public TransportProtocols Hidden { get; init; }

    /// <summary>The transports for which there is a custom service.</summary>
    public TransportProtocols Named { get; init; }

    /// <summary>The transports for which there is a custom service on this port only, not on a range.</summary>
    public TransportProtocols NamedAlone { get; init; }
}
