using NetworkPorts;

namespace FlowLog;

/// <summary>What the port numbers of a flow tell of its service.</summary>
/// <param name="Name">The registered service name; null where the port has none.</param>
/// <param name="Range">The range of the service's port; null where the flow has no ports.</param>
internal readonly record struct FlowService(string? Name, string? Range)
{
    /// <summary>What the flow is counted under: its service, or what it has in place of one.</summary>
    public string Group => Name ?? (Range is null ? "(no ports)" : $"({Range})");

    public static FlowService Of(Flow flow)
    {
        // The columns of a flow without ports may hold something else, such as the type of an ICMP message.
        if (!flow.Protocol.HasPorts)
            return default;

        PortInfo port = ServicePort(flow);
        return new FlowService(port.Name, NameOf(port.Range));
    }

    /// <summary>
    /// The lower of the two ports if it is assigned to a service, since clients are given high ones: so an answer and
    /// an active FTP transfer are named by their source. Otherwise the destination's.
    /// </summary>
    private static PortInfo ServicePort(Flow flow)
    {
        int lower = Math.Min(flow.Source.Port, flow.Destination.Port);
        return WellKnownPorts.TryLookup(lower, flow.Protocol.Transport, out PortInfo service)
            ? service
            : WellKnownPorts.Lookup(flow.Destination.Port, flow.Protocol.Transport);
    }

    private static string NameOf(PortRange range) => range switch
    {
        PortRange.System => "system",
        PortRange.User => "user",
        _ => "dynamic",
    };
}
