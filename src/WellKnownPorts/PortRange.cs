#if NET
using System.Text.Json.Serialization;
using NetworkPorts.Json;
#endif

namespace NetworkPorts;

/// <summary>The range a port number lies in (RFC 6335, section 6).</summary>
#if NET
[JsonConverter(typeof(PortRangeJsonConverter))]
#endif
public enum PortRange : byte
{
    /// <summary>
    /// 0 to 1023: System Ports, also called well-known ports, assigned by IETF Review or IESG Approval.
    /// </summary>
    System,

    /// <summary>1024 to 49151: User Ports, also called registered ports, assigned by IANA on request.</summary>
    User,

    /// <summary>49152 to 65535: Dynamic Ports, also called private or ephemeral ports, never assigned.</summary>
    Dynamic,
}
