#if NET
using System.Text.Json.Serialization;
using NetworkPorts.Json;
#endif

namespace NetworkPorts;

/// <summary>The status of a port in the IANA registry (RFC 6335, section 6).</summary>
#if NET
[JsonConverter(typeof(PortStatusJsonConverter))]
#endif
public enum PortStatus : byte
{
    /// <summary>
    /// Not assigned and not reserved. This includes ports whose service was removed from the registry.
    /// </summary>
    Unassigned,

    /// <summary>At least one service is registered on the port.</summary>
    Assigned,

    /// <summary>Reserved by IANA: no service is registered, and none will be without a special decision.</summary>
    Reserved,
}
