#if NET
using System.Text.Json.Serialization;
using NetworkPorts.Json;
#endif

namespace NetworkPorts;

/// <summary>The side of a flow that the service is on.</summary>
#if NET
[JsonConverter(typeof(FlowSideJsonConverter))]
#endif
public enum FlowSide : byte
{
    /// <summary>
    /// The side is not known: both ports are the same, or no service is known on a port and the other one is port 0.
    /// </summary>
    Unknown,

    /// <summary>The source: the flow comes from a server.</summary>
    Source,

    /// <summary>The destination: the flow goes to a server.</summary>
    Destination,
}
