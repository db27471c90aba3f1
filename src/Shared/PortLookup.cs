namespace NetworkPorts.Logging;

/// <summary>Looks up ports in a registry, or in the built-in data if it is null.</summary>
internal readonly struct PortLookup(PortRegistry? registry)
{
    public PortInfo Lookup(ushort port, TransportProtocols transport) =>
        registry is null ? WellKnownPorts.Lookup(port, transport) : registry.Lookup(port, transport);

    /// <summary>Returns the service of a flow between two ports.</summary>
    public PortInfo Classify(ushort source, ushort destination, TransportProtocols transport) =>
        (registry is null
            ? WellKnownPorts.ClassifyFlow(source, destination, transport)
            : registry.ClassifyFlow(source, destination, transport)).Service;
}
