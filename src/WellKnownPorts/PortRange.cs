#if NET
using System.Text.Json.Serialization;
using NetworkPorts.Json;
#endif

namespace NetworkPorts;

/// <summary>Specifies a range of port numbers (RFC 6335, section 6).</summary>
#if NET
[JsonConverter(typeof(PortRangeJsonConverter))]
#endif
public enum PortRange : byte
{
    /// <summary>
    /// System Ports, also called well-known ports: 0 to 1023. IANA assigns them by IETF Review or IESG Approval.
    /// </summary>
    System,

    /// <summary>User Ports, also called registered ports: 1024 to 49151. IANA assigns them on request.</summary>
    User,

    /// <summary>
    /// Dynamic Ports, also called private or ephemeral ports: 49152 to 65535. IANA never assigns them.
    /// </summary>
    Dynamic,
}
