namespace NetworkPorts.Logging;

/// <summary>Collects the port from the attributes of a span or a log record, in one pass.</summary>
internal struct PortAttributes
{
    private RankedPort _port = new();
    private bool _hasServiceName;

    public PortAttributes()
    {
    }

    /// <summary>
    /// Gets the service name to add; null if there is no port, if no service is known, or if the attribute already
    /// exists.
    /// </summary>
    public readonly string? ServiceName =>
        _port.HasPort && !_hasServiceName ? WellKnownPorts.Lookup(_port.Port, _port.Transport).Name : null;

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
                _hasServiceName = true;
                break;
        }
    }
}
