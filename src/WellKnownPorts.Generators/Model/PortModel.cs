namespace NetworkPorts.Generators.Model;

/// <summary>All that is known of one port.</summary>
/// <param name="Records">What is registered.</param>
/// <param name="Reserved">The bits of the transports for which the port is reserved.</param>
/// <param name="Uses">Its common uses, the most prominent first.</param>
internal sealed record PortModel(
    ushort Port,
    IReadOnlyList<ServiceRecordModel> Records,
    byte Reserved,
    IReadOnlyList<CommonUse> Uses)
{
    public bool IsRegistered => Records.Count > 0;

    public bool IsUsed => Uses.Count > 0;
}
