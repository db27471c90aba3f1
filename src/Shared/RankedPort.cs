namespace NetworkPorts.Logging;

/// <summary>
/// The port and the transport protocol of a log entry whose properties are read in the order of the entry. The property
/// with the lowest rank is used, and the first one of those with the same rank. Properties with other values are
/// ignored.
/// </summary>
internal struct RankedPort
{
    private const int Unset = int.MaxValue;

    private int _portRank = Unset;
    private int _transportRank = Unset;

    public RankedPort()
    {
    }

    /// <summary>Gets whether a port was read.</summary>
    public readonly bool HasPort => _portRank != Unset;

    public ushort Port { get; private set; }

    public TransportProtocols Transport { get; private set; } = TransportProtocols.All;

    public void ReadPort(object? value, int rank)
    {
        if (rank < _portRank && PortValue.TryReadPort(value, out ushort port))
            (_portRank, Port) = (rank, port);
    }

    public void ReadTransport(object? value, int rank)
    {
        if (rank < _transportRank && PortValue.TryReadTransport(value, out TransportProtocols transport))
            (_transportRank, Transport) = (rank, transport);
    }
}
