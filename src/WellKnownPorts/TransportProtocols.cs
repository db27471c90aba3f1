#if NET
using System.Text.Json.Serialization;
using NetworkPorts.Json;
#endif

namespace NetworkPorts;

/// <summary>A set of the transport protocols that have port numbers (RFC 6335, section 1).</summary>
/// <remarks>
/// The flags are not IP protocol numbers. Each of 6 (TCP), 17 (UDP), 33 (DCCP), 132 (SCTP) and 136 (UDP-Lite) contains
/// a bit that is not defined here, so a number that was cast by mistake is rejected with an
/// <see cref="ArgumentOutOfRangeException"/>.
/// <see cref="TransportConvert"/> converts IP protocol numbers, <see cref="System.Net.Sockets.ProtocolType"/> and text.
/// </remarks>
[Flags]
#if NET
[JsonConverter(typeof(TransportProtocolsJsonConverter))]
#endif
public enum TransportProtocols : byte
{
    /// <summary>
    /// No transport protocol. A lookup for it finds nothing; a record that has it was registered without a transport.
    /// </summary>
    None = 0,

    /// <summary>Transmission Control Protocol (RFC 9293).</summary>
    Tcp = 16,

    /// <summary>
    /// User Datagram Protocol (RFC 768), which also carries QUIC (RFC 9000). UDP-Lite (RFC 3828) uses the ports of UDP.
    /// </summary>
    Udp = 32,

    /// <summary>Stream Control Transmission Protocol (RFC 9260).</summary>
    Sctp = 64,

    /// <summary>Datagram Congestion Control Protocol (RFC 4340).</summary>
    Dccp = 128,

    /// <summary>All four transport protocols.</summary>
    All = Tcp | Udp | Sctp | Dccp,
}
