namespace NetworkPorts;

/// <summary>Transport protocols that have port numbers, as a set (RFC 6335, section 1).</summary>
[Flags]
public enum TransportProtocols : byte
{
    /// <summary>No transport protocol: that of a record which was registered without one.</summary>
    None = 0,

    /// <summary>Transmission Control Protocol (RFC 9293).</summary>
    Tcp = 1,

    /// <summary>User Datagram Protocol (RFC 768).</summary>
    Udp = 2,

    /// <summary>Stream Control Transmission Protocol (RFC 9260).</summary>
    Sctp = 4,

    /// <summary>Datagram Congestion Control Protocol (RFC 4340).</summary>
    Dccp = 8,

    /// <summary>Every transport protocol of the registry.</summary>
    All = Tcp | Udp | Sctp | Dccp,
}
