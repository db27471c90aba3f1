#if NET
using System.Text.Json.Serialization;
using NetworkPorts.Json;
#endif

namespace NetworkPorts;

/// <summary>Specifies the side of a flow that the service is on.</summary>
#if NET
[JsonConverter(typeof(FlowSideJsonConverter))]
#endif
public enum FlowSide : byte
{
    /// <summary>
    /// The side is unknown: both ports are the same, or one port is 0 and no service is known on the other, or the
    /// initiator was observed but the port of the other side is 0.
    /// </summary>
    Unknown,

    /// <summary>The source: the flow is from a server to a client.</summary>
    Source,

    /// <summary>The destination: the flow is from a client to a server.</summary>
    Destination,
}
