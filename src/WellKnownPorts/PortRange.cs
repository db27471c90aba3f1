namespace NetworkPorts;

/// <summary>The range that a port number lies in, as RFC 6335, section 6, divides them.</summary>
public enum PortRange : byte
{
    /// <summary>0 to 1023: System Ports, also called the well-known ports, assigned by IETF Review or IESG Approval.</summary>
    System,

    /// <summary>1024 to 49151: User Ports, also called the registered ports, assigned by IANA on request.</summary>
    User,

    /// <summary>49152 to 65535: Dynamic Ports, also called private or ephemeral ports, never assigned.</summary>
    Dynamic,
}
