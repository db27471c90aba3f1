#if NET
using System.Text.Json.Serialization;
using NetworkPorts.Json;
#endif

namespace NetworkPorts;

/// <summary>
/// Specifies what an operator should know about a service. A published list or document defines each trait.
/// </summary>
/// <remarks>
/// Only common uses and custom services have traits. <see cref="PortInfo.IsBrowserBlocked"/> is a separate property,
/// because it describes the port and not a service.
/// </remarks>
[Flags]
#if NET
[JsonConverter(typeof(PortTraitsJsonConverter))]
#endif
public enum PortTraits : byte
{
    /// <summary>No traits.</summary>
    None = 0,

    /// <summary>
    /// The protocol sends credentials or content unencrypted by design, according to its specification. This includes
    /// protocols with extensions that can switch to encryption later. For mail, RFC 8314 declares cleartext access
    /// obsolete.
    /// </summary>
    Cleartext = 1,

    /// <summary>
    /// The protocol starts with TLS, DTLS or QUIC from the first byte ("implicit TLS" in RFC 8314, section 3).
    /// </summary>
    ImplicitTls = 2,

    /// <summary>
    /// Attackers abuse the service over UDP to reflect and amplify traffic. CISA alert TA14-017A, "UDP-Based
    /// Amplification Attacks", as of 27 February 2018, lists these services.
    /// </summary>
    Amplification = 4,

    /// <summary>
    /// Published analyses associate the port mainly with malicious software. Other programs may use it too.
    /// </summary>
    Malware = 8,
}
