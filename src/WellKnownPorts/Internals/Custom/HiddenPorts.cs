namespace NetworkPorts.Internals;

/// <summary>Ports whose built-in services a registry hides for some transports.</summary>
internal readonly struct HiddenPorts(ushort firstPort, ushort lastPort, TransportProtocols transports)
{
    public ushort FirstPort => firstPort;

    public ushort LastPort => lastPort;

    public TransportProtocols Transports => transports;
}
