using NetworkPorts;

namespace FlowLog;

/// <summary>What the port numbers of a flow tell of its service.</summary>
/// <param name="Name">The name by which people know the service, or else the registered one; null where there is none.</param>
/// <param name="Category">The kind of service; null where it is not known.</param>
/// <param name="Range">The range of the service's port; null where the flow has no ports.</param>
/// <param name="Traits">What a network's keeper wants to know of the port; null where there is nothing.</param>
internal readonly record struct FlowService(string? Name, string? Category, string? Range, string? Traits)
{
    /// <summary>What the flow is counted under: its service, or what it has in place of one.</summary>
    public string Group => Name ?? (Range is null ? "(no ports)" : $"({Range})");

    public static FlowService Of(Flow flow)
    {
        // The columns of a flow without ports may hold something else, such as the type of an ICMP message.
        if (!flow.Protocol.HasPorts)
            return default;

        PortInfo port = ServicePort(flow);
        return new FlowService(
            port.CommonName,
            port.Category == PortCategory.Unknown ? null : Word.Of(port.Category),
            Word.Of(port.Range),
            port.Traits == PortTraits.None ? null : Word.Of(port.Traits));
    }

    /// <summary>The service's port, and where nothing tells which it is, the one that the flow went to.</summary>
    private static PortInfo ServicePort(Flow flow)
    {
        FlowClassification classified = WellKnownPorts.ClassifyFlow(flow.Source.Port, flow.Destination.Port, flow.Protocol.Transport);
        return classified.Match == PortMatch.None
            ? WellKnownPorts.Lookup(flow.Destination.Port, flow.Protocol.Transport)
            : classified.Service;
    }
}
