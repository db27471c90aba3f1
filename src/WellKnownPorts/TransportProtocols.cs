#if NET
using System.Text.Json.Serialization;
using NetworkPorts.Json;
#endif

namespace NetworkPorts;

/// <summary>Specifies a set of transport protocols that have port numbers (RFC 6335, section 1).</summary>
/// <remarks>
/// The flags are not IP protocol numbers. Use <see cref="TransportConvert"/> to convert IP protocol numbers,
/// <see cref="System.Net.Sockets.ProtocolType"/> and text. The IP protocol numbers 6 (TCP), 17 (UDP), 33 (DCCP), 132
/// (SCTP) and 136 (UDP-Lite) all contain undefined bits, so a number that is cast by mistake causes an
/// <see cref="ArgumentOutOfRangeException"/>.
/// </remarks>
[Flags]
#if NET
[JsonConverter(typeof(TransportProtocolsJsonConverter))]
#endif
public enum TransportProtocols : byte
{
    /// <summary>
    /// No transport protocol. A lookup for this value finds no services. A record with this value was registered
    /// without a transport.
    /// </summary>
    None = 0,

    /// <summary>Transmission Control Protocol (RFC 9293).</summary>
    Tcp = 16,

    /// <summary>
    /// User Datagram Protocol (RFC 768), which also carries QUIC (RFC 9000). UDP-Lite (RFC 3828) uses the same ports.
    /// </summary>
    Udp = 32,

    /// <summary>Stream Control Transmission Protocol (RFC 9260).</summary>
    Sctp = 64,

    /// <summary>Datagram Congestion Control Protocol (RFC 4340).</summary>
    Dccp = 128,

    /// <summary>All four transport protocols.</summary>
    All = Tcp | Udp | Sctp | Dccp,
}
