namespace NetworkPorts;

/// <summary>The side of a flow on which its service is.</summary>
public enum FlowSide : byte
{
    /// <summary>It cannot be told: the ports are the same, or nothing tells them apart.</summary>
    Unknown,

    /// <summary>The source: the flow is an answer, or goes out from a server.</summary>
    Source,

    /// <summary>The destination: the flow goes to a server.</summary>
    Destination,
}
