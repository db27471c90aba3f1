namespace NetworkPorts.Benchmarks.Peers;

/// <summary>The data that a user would store for each port in a dictionary.</summary>
internal sealed record Entry(
    ushort Port,
    TransportProtocols Transports,
    PortStatus Status,
    string Name,
    string Description);
