#if NET
using System.Text.Json.Serialization;
using NetworkPorts.Json;
#endif

namespace NetworkPorts;

/// <summary>What an operator should know about a service. Each trait is defined by a list or a document.</summary>
/// <remarks>
/// Only common uses have traits. Whether browsers block a port is a fact about the port:
/// <see cref="PortInfo.IsBrowserBlocked"/>.
/// </remarks>
[Flags]
#if NET
[JsonConverter(typeof(PortTraitsJsonConverter))]
#endif
public enum PortTraits : byte
{
    /// <summary>No trait.</summary>
    None = 0,

    /// <summary>
    /// The protocol sends credentials or content unencrypted by design, as its specification says. This includes
    /// protocols whose extensions can switch to encryption later. RFC 8314 declares such access obsolete for mail.
    /// </summary>
    Cleartext = 1,

    /// <summary>
    /// The protocol starts with TLS, DTLS or QUIC from the first byte ("implicit TLS" in RFC 8314, section 3).
    /// </summary>
    ImplicitTls = 2,

    /// <summary>
    /// The service is abused over UDP to reflect and amplify traffic: it is on the list in CISA alert TA14-017A,
    /// "UDP-Based Amplification Attacks", as of 27 February 2018.
    /// </summary>
    Amplification = 4,

    /// <summary>
    /// The port is mainly known from malicious software, as published analyses say. Other programs may use it too.
    /// </summary>
    Malware = 8,
}
