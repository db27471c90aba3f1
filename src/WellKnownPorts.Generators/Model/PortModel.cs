namespace NetworkPorts.Generators.Model;

/// <summary>All that the registry says of one port.</summary>
/// <param name="Reserved">The bits of the transports for which the port is reserved.</param>
internal sealed record PortModel(ushort Port, IReadOnlyList<ServiceRecordModel> Records, byte Reserved);
