namespace NetworkPorts;

/// <summary>What a network's keeper wants to know of a port beside its name. Each trait is defined by a list or a document.</summary>
[Flags]
public enum PortTraits : byte
{
    /// <summary>None of the traits.</summary>
    None = 0,

    /// <summary>
    /// Web browsers refuse to connect to the port: it is on the list of bad ports in the WHATWG Fetch Standard, section
    /// "Port blocking". Nothing should be served to browsers on it.
    /// </summary>
    BrowserBlocked = 1,

    /// <summary>
    /// A protocol is used on the port that sends credentials or content unencrypted by design, as the specification that
    /// the common use cites has it; also where an extension lets both sides agree on encryption later. RFC 8314 declares
    /// such access obsolete for mail.
    /// </summary>
    Cleartext = 2,

    /// <summary>
    /// A protocol is used on the port that begins with TLS, DTLS or QUIC from the first byte ("implicit TLS" in RFC 8314,
    /// section 3), as the documentation that the common use cites has it.
    /// </summary>
    ImplicitTls = 4,

    /// <summary>
    /// A UDP service on the port is abused to reflect and amplify traffic: it is on the list in CISA's alert TA14-017A,
    /// "UDP-Based Amplification Attacks", as of 27 February 2018.
    /// </summary>
    Amplification = 8,

    /// <summary>
    /// The port is known chiefly from malicious software, as the analyses that the common use cites say. Other programs
    /// may use it too.
    /// </summary>
    Malware = 16,
}
