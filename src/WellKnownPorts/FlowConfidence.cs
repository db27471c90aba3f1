#if NET
using System.Text.Json.Serialization;
using NetworkPorts.Json;
#endif

namespace NetworkPorts;

/// <summary>Specifies how the service of a flow was identified. Higher values are more reliable.</summary>
#if NET
[JsonConverter(typeof(FlowConfidenceJsonConverter))]
#endif
public enum FlowConfidence : byte
{
    /// <summary>
    /// The service was not identified: no service is known on either port, and the ports are the same or one of them is
    /// 0. This is also the value if the initiator was observed but the port of the other side is 0.
    /// </summary>
    None,

    /// <summary>
    /// The lower port was chosen: no service is known on either port, and neither port is more likely to be a client
    /// port.
    /// </summary>
    LowerPort,

    /// <summary>
    /// The port ranges decided: no service is known on the chosen port, but the other port is a client port and the
    /// chosen port is not. Client ports are 32768 to 65535, unless the caller passes another range.
    /// </summary>
    Range,

    /// <summary>Both ports have a known service, and the more likely one was chosen.</summary>
    Contested,

    /// <summary>
    /// The port has a registered service. The other port is the same, has no service, or is a client port with only a
    /// registered service.
    /// </summary>
    Registered,

    /// <summary>
    /// The port has a common use. The other port is the same, has no service, or is a client port with only a
    /// registered service.
    /// </summary>
    CommonUse,

    /// <summary>
    /// The port has a custom service. The other port is the same, has no service, or is a client port with only a
    /// registered service.
    /// </summary>
    Custom,

    /// <summary>
    /// The caller passed the side that initiated the communication, so the service is on the other side, even if no
    /// service is known on that port.
    /// </summary>
    Observed,
}
