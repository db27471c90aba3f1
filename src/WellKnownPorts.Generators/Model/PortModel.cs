namespace NetworkPorts.Generators.Model;

/// <summary>Everything that is known of one port.</summary>
/// <param name="Records">Its registered services.</param>
/// <param name="Reserved">The transport protocols for which the port is reserved.</param>
/// <param name="Uses">Its common uses, the most prominent first.</param>
internal sealed record PortModel(
    ushort Port,
    IReadOnlyList<ServiceRecordModel> Records,
    TransportProtocols Reserved,
    IReadOnlyList<CommonUse> Uses)
{
    public bool IsRegistered => Records.Count > 0;

    public bool IsUsed => Uses.Count > 0;
}
