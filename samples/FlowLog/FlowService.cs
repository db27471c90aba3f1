using NetworkPorts;

namespace FlowLog;

/// <summary>What the port numbers of a flow tell of its service. The default is that of a flow without ports.</summary>
internal readonly struct FlowService
{
    private readonly PortInfo _port;
    private readonly TransportProtocols _transport;
    private readonly FlowSide _side;
    private readonly PortMatch _match;

    private FlowService(PortInfo port, TransportProtocols transport, FlowClassification flow)
    {
        _port = port;
        _transport = transport;
        _side = flow.Side;
        _match = flow.Match;
    }

    /// <summary>A number that only flows have in common of which all the same is known. Of most ports that is their range alone.</summary>
    public int Key
    {
        get
        {
            const int Unknown = 1 << 12;
            int port = Name is null && _port.Traits == PortTraits.None ? Unknown | ((int)_port.Range << 16) : _port.Port << 16;
            return port | ((int)_transport << 8) | ((int)_side << 4) | (int)_match;
        }
    }

    /// <summary>The name by which people know the service, or else the registered one; null where there is none.</summary>
    public string? Name => HasPorts ? _port.CommonName : null;

    /// <summary>The kind of service; empty where it is not known.</summary>
    public ReadOnlySpan<byte> Category => _port.Category == PortCategory.Unknown ? default : Word.Of(_port.Category);

    /// <summary>The range of the service's port; empty where the flow has no ports.</summary>
    public ReadOnlySpan<byte> Range => HasPorts ? Word.Of(_port.Range) : default;

    /// <summary>What a network's keeper wants to know of the port, comma separated; empty where there is nothing.</summary>
    public ReadOnlySpan<byte> Traits => HasPorts && _port.Traits != PortTraits.None ? Word.Of(_port.Traits) : default;

    /// <summary>The side of the flow that the service is on; empty where nothing tells.</summary>
    public ReadOnlySpan<byte> Side => _side == FlowSide.Unknown ? default : Word.Of(_side);

    /// <summary>By what the service was found, the surer the better it is known; empty where nothing tells.</summary>
    public ReadOnlySpan<byte> Match => _match == PortMatch.None ? default : Word.Of(_match);

    /// <summary>What the flow is counted under: its service, or what it has in place of one.</summary>
    public string Group => Name ?? (HasPorts ? Word.Group(_port.Range) : "(no ports)");

    private bool HasPorts => _transport != TransportProtocols.None;

    public static FlowService Of(in Flow flow)
    {
        // The columns of a flow without ports may hold something else, such as the type of an ICMP message.
        if (!flow.Protocol.HasPorts)
            return default;

        FlowClassification classified =
            WellKnownPorts.ClassifyFlow(flow.SourcePort, flow.DestinationPort, flow.Protocol.Transport);

        // Where nothing tells which port is the service's, the one that the flow went to is shown.
        return new FlowService(
            classified.Match == PortMatch.None
                ? WellKnownPorts.Lookup(flow.DestinationPort, flow.Protocol.Transport)
                : classified.Service,
            flow.Protocol.Transport,
            classified);
    }
}
