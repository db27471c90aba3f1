using NetworkPorts;

namespace FlowLog;

/// <summary>What the port numbers of a flow tell of its service. The default is that of a flow without ports.</summary>
internal readonly struct FlowService
{
    private readonly FlowClassification _flow;
    private readonly bool _hasPorts;

    private FlowService(PortInfo port, FlowClassification flow)
    {
        Port = port;
        _flow = flow;
        _hasPorts = true;
    }

    /// <summary>The name by which people know the service, or else the registered one; null where there is none.</summary>
    public string? Name => _hasPorts ? Port.CommonName : null;

    /// <summary>The kind of service; empty where it is not known.</summary>
    public ReadOnlySpan<byte> Category => Port.Category == PortCategory.Unknown ? default : Word.Of(Port.Category);

    /// <summary>The range of the service's port; empty where the flow has no ports.</summary>
    public ReadOnlySpan<byte> Range => _hasPorts ? Word.Of(Port.Range) : default;

    /// <summary>What a network's keeper wants to know of the port, comma separated; empty where there is nothing.</summary>
    public ReadOnlySpan<byte> Traits => _hasPorts && Port.Traits != PortTraits.None ? Word.Of(Port.Traits) : default;

    /// <summary>The side of the flow that the service is on; empty where nothing tells.</summary>
    public ReadOnlySpan<byte> Side => _flow.Side == FlowSide.Unknown ? default : Word.Of(_flow.Side);

    /// <summary>By what the service was found, the surer the better it is known; empty where nothing tells.</summary>
    public ReadOnlySpan<byte> Match => _flow.Match == PortMatch.None ? default : Word.Of(_flow.Match);

    /// <summary>What the flow is counted under: its service, or what it has in place of one.</summary>
    public string Group => Name ?? (_hasPorts ? Word.Group(Port.Range) : "(no ports)");

    /// <summary>The service's port, and where nothing tells which it is, the one that the flow went to.</summary>
    private PortInfo Port { get; }

    public static FlowService Of(in Flow flow)
    {
        // The columns of a flow without ports may hold something else, such as the type of an ICMP message.
        if (!flow.Protocol.HasPorts)
            return default;

        FlowClassification classified =
            WellKnownPorts.ClassifyFlow(flow.SourcePort, flow.DestinationPort, flow.Protocol.Transport);
        return new FlowService(
            classified.Match == PortMatch.None
                ? WellKnownPorts.Lookup(flow.DestinationPort, flow.Protocol.Transport)
                : classified.Service,
            classified);
    }
}
