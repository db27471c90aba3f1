namespace NetworkPorts.Tool.Summaries;

/// <summary>The flows and bytes of a service or an address.</summary>
/// <param name="Name">The service or the address.</param>
/// <param name="Flows">The number of flows.</param>
/// <param name="Bytes">The number of bytes in the flows whose bytes are known.</param>
internal readonly record struct FlowTotal(string Name, long Flows, UInt128 Bytes);
