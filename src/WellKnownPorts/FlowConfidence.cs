#if NET
using System.Text.Json.Serialization;
using NetworkPorts.Json;
#endif

namespace NetworkPorts;

/// <summary>How the service of a flow was identified. Higher values are more reliable.</summary>
#if NET
[JsonConverter(typeof(FlowConfidenceJsonConverter))]
#endif
public enum FlowConfidence : byte
{
    /// <summary>
    /// Not identified: no service is known on either port, and neither port is more likely to be a client's.
    /// </summary>
    None,

    /// <summary>
    /// By the port ranges: no service is known on the port, but the other port is one that systems assign to clients.
    /// The port is below 32768, the other port is not.
    /// </summary>
    Range,

    /// <summary>By the likelier of two services: a service is known on both ports.</summary>
    Contested,

    /// <summary>
    /// By a registered service on the port. The other port is the same, or it has no service, or only a registered one
    /// from 32768 on.
    /// </summary>
    Registered,

    /// <summary>
    /// By a common use of the port. The other port is the same, or it has no service, or only a registered one from
    /// 32768 on.
    /// </summary>
    CommonUse,
}
