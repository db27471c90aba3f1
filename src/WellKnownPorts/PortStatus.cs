#if NET
using System.Text.Json.Serialization;
using NetworkPorts.Json;
#endif

namespace NetworkPorts;

/// <summary>Specifies the status of a port in the IANA registry (RFC 6335, section 6).</summary>
#if NET
[JsonConverter(typeof(PortStatusJsonConverter))]
#endif
public enum PortStatus : byte
{
    /// <summary>
    /// The port is neither assigned nor reserved. This includes ports whose service was removed from the registry.
    /// </summary>
    Unassigned,

    /// <summary>At least one service is registered on the port.</summary>
    Assigned,

    /// <summary>IANA reserves the port for special purposes. It is not available for regular assignment.</summary>
    Reserved,
}
