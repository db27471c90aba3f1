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
    /// Not identified: no service is known on either port, and both ports are the same or one of them is 0.
    /// </summary>
    None,

    /// <summary>
    /// By the lower port: no service is known on either port, and neither port is more likely to be a client's.
    /// </summary>
    LowerPort,

    /// <summary>
    /// By the port ranges: no service is known on the port, but the other port is one that systems assign to clients.
    /// These are the ports from 32768 on, unless another range is given.
    /// </summary>
    Range,

    /// <summary>By the likelier of two services: a service is known on both ports.</summary>
    Contested,

    /// <summary>
    /// By a registered service on the port. The other port is the same, or it has no service, or it only has a
    /// registered one and is a port that systems assign to clients.
    /// </summary>
    Registered,

    /// <summary>
    /// By a common use of the port. The other port is the same, or it has no service, or it only has a registered one
    /// and is a port that systems assign to clients.
    /// </summary>
    CommonUse,

    /// <summary>
    /// By a custom service on the port. The other port is the same, or it has no service, or it only has a registered
    /// one and is a port that systems assign to clients.
    /// </summary>
    Custom,

    /// <summary>
    /// By the side that was observed to initiate the communication: the service is on the port of the other side,
    /// whether or not a service is known there.
    /// </summary>
    Observed,
}
