namespace NetworkPorts.Benchmarks.Peers;

/// <summary>What a user would keep for each port in a dictionary.</summary>
internal sealed record Entry(ushort Port, TransportProtocols Transports, PortStatus Status, string Name, string Description);
