namespace NetworkPorts.Logging;

/// <summary>What one pass over the attributes of a span or a log record tells of its port.</summary>
internal struct PortAttributes
{
    private const int NoPort = int.MaxValue;

    private int _rank = NoPort;
    private ushort _port;
    private TransportProtocols _transport = TransportProtocols.All;
    private bool _isNamed;

    public PortAttributes()
    {
    }

    /// <summary>The name of the service to add; null where none is known, or where the attribute is there already.</summary>
    public readonly string? ServiceName =>
        _rank == NoPort || _isNamed ? null : WellKnownPorts.Lookup(_port, _transport).CommonName;

    public void Read(string? name, object? value)
    {
        switch (name)
        {
            case AttributeNames.ServerPort:
                ReadPort(value, 0);
                break;
            case AttributeNames.DestinationPort:
                ReadPort(value, 1);
                break;
            case AttributeNames.NetworkPeerPort:
                ReadPort(value, 2);
                break;
            case AttributeNames.NetworkTransport:
                _transport = PortValue.ReadTransport(value);
                break;
            case AttributeNames.ServiceName:
                _isNamed = true;
                break;
        }
    }

    /// <summary>Keeps the port of the lowest rank; of equal names, that of the first.</summary>
    private void ReadPort(object? value, int rank)
    {
        if (rank < _rank && PortValue.TryRead(value, out ushort port))
        {
            _rank = rank;
            _port = port;
        }
    }
}
