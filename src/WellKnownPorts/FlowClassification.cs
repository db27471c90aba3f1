namespace NetworkPorts;

/// <summary>What the two ports of a flow tell of it: the service, its side, and how sure that is.</summary>
/// <remarks>The default value is port 0, on an unknown side, with nothing to tell it by.</remarks>
public readonly record struct FlowClassification
{
    internal FlowClassification(PortInfo service, FlowSide side, PortMatch match)
    {
        Service = service;
        Side = side;
        Match = match;
    }

    /// <summary>
    /// The port of the service, as the flow's transport protocol sees it. Where nothing tells the two ports apart, it is the
    /// lower.
    /// </summary>
    public PortInfo Service { get; }

    /// <summary>The side on which the service is.</summary>
    public FlowSide Side { get; }

    /// <summary>How sure it is, and by what.</summary>
    public PortMatch Match { get; }

    /// <summary>Returns the service as a log line shows it, such as <c>443 (https)</c>.</summary>
    public override string ToString() => Service.ToString();
}
