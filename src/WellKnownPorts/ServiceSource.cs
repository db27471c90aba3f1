namespace NetworkPorts;

/// <summary>Where a service record comes from.</summary>
public enum ServiceSource : byte
{
    /// <summary>The IANA Service Name and Transport Protocol Port Number Registry (RFC 6335).</summary>
    Iana,

    /// <summary>
    /// Common use: what is really run on the port, whatever the registry says. Written by hand from the documentation of
    /// vendors and projects, and from RFCs.
    /// </summary>
    CommonUse,
}
