namespace NetworkPorts.Generators.Model;

/// <summary>The data of one port from all registry files.</summary>
/// <param name="Records">The registered services of the port.</param>
/// <param name="Reserved">The transport protocols for which the port is reserved.</param>
/// <param name="Uses">The common uses of the port, the most prominent first.</param>
internal sealed record PortModel(
    ushort Port,
    IReadOnlyList<ServiceRecordModel> Records,
    TransportProtocols Reserved,
    IReadOnlyList<CommonUse> Uses)
{
    public bool IsRegistered => Records.Count > 0;

    public bool IsUsed => Uses.Count > 0;
}
