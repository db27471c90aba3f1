namespace NetworkPorts;

/// <summary>What the registry has done with a port number, by the three states of RFC 6335, section 6.</summary>
public enum PortStatus : byte
{
    /// <summary>Neither assigned nor reserved; also where a service was de-registered or removed.</summary>
    Unassigned,

    /// <summary>At least one service is registered on the port.</summary>
    Assigned,

    /// <summary>Held back by IANA: no service is registered, and none will be without a special decision.</summary>
    Reserved,
}
