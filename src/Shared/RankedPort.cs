namespace NetworkPorts.Logging;

/// <summary>
/// The port and the transport protocol of an entry whose properties are read in the order in which it has them: of those that
/// hold one the lowest rank counts, and of equal ranks the first. What holds none hides no other.
/// </summary>
internal struct RankedPort
{
    private const int NotRead = int.MaxValue;

    private int _portRank = NotRead;
    private int _transportRank = NotRead;

    public RankedPort()
    {
    }

    public readonly bool IsRead => _portRank != NotRead;

    public ushort Port { get; private set; }

    public TransportProtocols Transport { get; private set; } = TransportProtocols.All;

    public void ReadPort(object? value, int rank)
    {
        if (rank < _portRank && PortValue.TryRead(value, out ushort port))
            (_portRank, Port) = (rank, port);
    }

    public void ReadTransport(object? value, int rank)
    {
        if (rank < _transportRank && PortValue.ReadTransport(value) is var transport and not TransportProtocols.All)
            (_transportRank, Transport) = (rank, transport);
    }
}
