namespace NetworkPorts.Logging;

/// <summary>What one pass over the attributes of a span or a log record tells of its port.</summary>
internal struct PortAttributes
{
    private RankedPort _port = new();
    private bool _isNamed;

    public PortAttributes()
    {
    }

    /// <summary>The name of the service to add; null where none is known, or where the attribute is there already.</summary>
    public readonly string? ServiceName =>
        _port.IsRead && !_isNamed ? WellKnownPorts.Lookup(_port.Port, _port.Transport).CommonName : null;

    public void Read(string? name, object? value)
    {
        switch (name)
        {
            case AttributeNames.ServerPort:
                _port.ReadPort(value, 0);
                break;
            case AttributeNames.DestinationPort:
                _port.ReadPort(value, 1);
                break;
            case AttributeNames.NetworkPeerPort:
                _port.ReadPort(value, 2);
                break;
            case AttributeNames.NetworkTransport:
                _port.ReadTransport(value, 0);
                break;
            case AttributeNames.ServiceName:
                _isNamed = true;
                break;
        }
    }
}
