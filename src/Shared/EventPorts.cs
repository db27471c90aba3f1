namespace NetworkPorts.Logging;

/// <summary>
/// The ports and the transport protocol of a log event. Properties are read in the order of the event. If several
/// properties have the same role, the first name in the list of names with a valid value is used.
/// </summary>
internal struct EventPorts
{
    /// <summary>
    /// The maximum number of properties of an event. An event with more properties is logged unchanged, so that a list
    /// that claims to be huge does not stall the caller's log call.
    /// </summary>
    public const int MaxProperties = 1024;

    private const ushort FirstEphemeralPort = 32768;

    // 0 means unset. Otherwise, the low 16 bits are the port, and the high 16 bits are the rank plus one.
    private uint _service;
    private uint _server;
    private uint _client;
    private uint _destination;
    private uint _source;
    private uint _local;
    private uint _remote;

    // The value with the lowest rank, and its role.
    private uint _first;
    private PortRole _firstRole;

    // The first value is parsed only when a port is found, because most events with a transport protocol have no port.
    private object? _transportValue;
    private int _transportRankPlusOne;
    private TransportProtocols _transport;

    /// <summary>Gets whether a port was read.</summary>
    public readonly bool HasPort => _first != 0;

    /// <summary>Reads the value of a property. An invalid port or transport protocol is ignored.</summary>
    /// <param name="name">The name of the property.</param>
    /// <param name="role">The end that the property describes, usually the role of its name.</param>
    /// <param name="value">The value.</param>
    public void Read(PortName name, PortRole role, object? value)
    {
        if (name.Kind == PropertyKind.Transport)
            ReadTransport(name, value);
        else if (name.Kind == PropertyKind.Port && IsNeeded(name, role))
            ReadPort(name, role, value, name.IsAddress);
    }

    /// <summary>Returns whether a port can change the result.</summary>
    /// <returns>False if the port does not need to be read.</returns>
    public readonly bool IsNeeded(PortName name, PortRole role)
    {
        // A server port overrides all names with a higher rank. So does a destination port, except that its source is
        // still needed to compare both ends.
        uint rankPlusOne = name.Rank + 1u;
        return IsBetter(rankPlusOne, Get(role))
            && IsBetter(rankPlusOne, _server)
            && (IsBetter(rankPlusOne, _destination) || role == PortRole.Source);
    }

    /// <summary>Reads a port that is needed. A value that is not a port is ignored.</summary>
    /// <param name="name">The name of the property.</param>
    /// <param name="role">The end that the property describes, usually the role of its name.</param>
    /// <param name="value">The value.</param>
    /// <param name="isAddress">Whether the value is an address, so that a plain number is not a port.</param>
    public void ReadPort(PortName name, PortRole role, object? value, bool isAddress)
    {
        if (PortValue.TryReadPort(value, isAddress, out ushort port))
            Set(role, ((name.Rank + 1u) << 16) | port);
    }

    /// <summary>Reads a transport protocol. A value that is not a transport protocol is ignored.</summary>
    public void ReadTransport(PortName name, object? value)
    {
        if (_transportRankPlusOne == 0)
        {
            (_transportRankPlusOne, _transportValue) = (name.Rank + 1, value);
            return;
        }

        if (_transport == TransportProtocols.None)
            PortValue.TryReadTransport(_transportValue, out _transport);
        bool isBetter = _transport == TransportProtocols.None || name.Rank + 1 < _transportRankPlusOne;
        if (isBetter && PortValue.TryReadTransport(value, out TransportProtocols transport))
            (_transportRankPlusOne, _transport) = (name.Rank + 1, transport);
    }

    /// <summary>
    /// Finds the port of the service. If both ends are known, the rules of
    /// <see cref="WellKnownPorts.ClassifyFlow(int, int, TransportProtocols)"/> choose between them.
    /// </summary>
    /// <returns>Whether a port was found.</returns>
    public readonly bool TryFind(PortLookup ports, out PortInfo service)
    {
        if (_firstRole is not (PortRole.Service or PortRole.Server))
            return TryFindInPairs(ports, out service);

        // The other end cannot change the result.
        service = _first == 0 ? default : ports.Lookup(PortOf(_first), Transport);
        return _first != 0;
    }

    private readonly bool TryFindInPairs(PortLookup ports, out PortInfo service)
    {
        uint flow = First(_destination, _source);
        uint session = First(_server, _client);
        uint connection = First(_remote, _local);
        uint alone = _service;
        while (true)
        {
            uint first = First(First(flow, session), First(connection, alone));
            service = default;
            if (first == 0)
                return false;

            bool isFound;
            if (first == flow)
                (isFound, flow) = (TryFindInFlow(ports, out service), 0);
            else if (first == session)
                (isFound, session) = (TryFindInSession(ports, out service), 0);
            else if (first == connection)
                (isFound, connection) = (TryFindInConnection(ports, out service), 0);
            else
                (isFound, alone, service) = (true, 0, ports.Lookup(PortOf(_service), Transport));
            if (isFound)
                return true;
        }
    }

    private readonly TransportProtocols Transport =>
        _transport != TransportProtocols.None ? _transport
        : _transportValue is null ? TransportProtocols.All
        : PortValue.TryReadTransport(_transportValue, out TransportProtocols transport) ? transport
        : TransportProtocols.All;

    /// <summary>
    /// Compares source and destination, because sensors see packets in both directions: either end can be the service.
    /// </summary>
    private readonly bool TryFindInFlow(PortLookup ports, out PortInfo service)
    {
        uint destination = _destination != 0 ? _destination : _service;
        service = destination == 0 ? default
            : _source == 0 ? ports.Lookup(PortOf(destination), Transport)
            : ports.Classify(PortOf(_source), PortOf(destination), Transport);
        return destination != 0;
    }

    /// <summary>Looks up the port of the server, which the names of the properties identify.</summary>
    private readonly bool TryFindInSession(PortLookup ports, out PortInfo service)
    {
        uint server = _server != 0 ? _server : _service;
        service = server == 0 ? default : ports.Lookup(PortOf(server), Transport);
        return server != 0;
    }

    /// <summary>
    /// Compares the local and the remote port. In server logs, the remote port belongs to the client. An ephemeral port
    /// gets a name only if it is local and the remote port is also ephemeral.
    /// </summary>
    private readonly bool TryFindInConnection(PortLookup ports, out PortInfo service)
    {
        uint local = _local != 0 ? _local : _service;
        if (local != 0 && _remote != 0)
        {
            service = PortOf(_remote) >= FirstEphemeralPort
                ? ports.Lookup(PortOf(local), Transport)
                : ports.Classify(PortOf(local), PortOf(_remote), Transport);
            return true;
        }

        uint alone = First(_remote, _local);
        bool isService = alone != 0 && PortOf(alone) < FirstEphemeralPort;
        service = isService ? ports.Lookup(PortOf(alone), Transport) : default;
        return isService;
    }

    private static bool IsBetter(uint rankPlusOne, uint known) => known == 0 || rankPlusOne < known >> 16;

    private readonly uint Get(PortRole role) => role switch
    {
        PortRole.Server => _server,
        PortRole.Client => _client,
        PortRole.Destination => _destination,
        PortRole.Source => _source,
        PortRole.Local => _local,
        PortRole.Remote => _remote,
        _ => _service,
    };

    private void Set(PortRole role, uint value)
    {
        if (IsBetter(value >> 16, _first))
            (_first, _firstRole) = (value, role);
        switch (role)
        {
            case PortRole.Server:
                _server = value;
                break;
            case PortRole.Client:
                _client = value;
                break;
            case PortRole.Destination:
                _destination = value;
                break;
            case PortRole.Source:
                _source = value;
                break;
            case PortRole.Local:
                _local = value;
                break;
            case PortRole.Remote:
                _remote = value;
                break;
            default:
                _service = value;
                break;
        }
    }

    private static ushort PortOf(uint value) => (ushort)value;

    /// <summary>Returns the value with the lower rank; 0 if both are unset.</summary>
    private static uint First(uint one, uint other) => one == 0 || (other != 0 && other < one) ? other : one;
}
