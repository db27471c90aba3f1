using System.Diagnostics.CodeAnalysis;
using System.Net.Sockets;
using NetworkPorts.Internals;

namespace NetworkPorts;

/// <summary>
/// Converts <see cref="TransportProtocols"/> to and from text, IP protocol numbers and <see cref="ProtocolType"/>.
/// </summary>
/// <remarks>
/// IANA's registry "Assigned Internet Protocol Numbers" defines the protocol numbers. UDP-Lite (136) and QUIC are
/// converted to UDP, because they use its ports. Protocols without ports, such as ICMP, cannot be converted.
/// </remarks>
public static class TransportConvert
{
    private const int TcpNumber = 6;
    private const int UdpNumber = 17;
    private const int DccpNumber = 33;
    private const int SctpNumber = 132;
    private const int UdpLiteNumber = 136;

    // The texts of the 16 sets, in the order of their values.
    private static readonly string[] s_texts =
    [
        "none", "tcp", "udp", "tcp,udp",
        "sctp", "tcp,sctp", "udp,sctp", "tcp,udp,sctp",
        "dccp", "tcp,dccp", "udp,dccp", "tcp,udp,dccp",
        "sctp,dccp", "tcp,sctp,dccp", "udp,sctp,dccp", "tcp,udp,sctp,dccp",
    ];

    /// <summary>Returns the lower-case names of transport protocols, separated by commas.</summary>
    /// <param name="transports">Any combination of the defined flags.</param>
    /// <returns>
    /// Text such as <c>"tcp"</c> or <c>"tcp,udp"</c>, in the order TCP, UDP, SCTP, DCCP; <c>"none"</c> for
    /// <see cref="TransportProtocols.None"/>.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="transports"/> contains undefined bits.</exception>
    public static string ToText(TransportProtocols transports)
    {
        ThrowHelper.ThrowIfUndefined(transports, nameof(transports));
        return s_texts[(int)transports / (int)TransportProtocols.Tcp];
    }

    /// <summary>Converts text to transport protocols.</summary>
    /// <param name="text">
    /// One or more of the following, separated by commas: <c>tcp</c>, <c>udp</c>, <c>sctp</c> or <c>dccp</c>,
    /// optionally followed by <c>4</c> or <c>6</c>; <c>quic</c>, <c>udplite</c> or <c>udp-lite</c>, which are UDP; an
    /// IP protocol number with at most three digits, such as <c>17</c>. Alternatively <c>none</c>. Case, and leading
    /// and trailing white space, are ignored.
    /// </param>
    /// <returns>The transport protocols.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not in this format.</exception>
    public static TransportProtocols Parse(string text)
    {
        ThrowHelper.ThrowIfNull(text, nameof(text));
        return Parse(text.AsSpan());
    }

    /// <summary>Converts text to transport protocols, as <see cref="Parse(string)"/> does.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The transport protocols.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not in that format.</exception>
    public static TransportProtocols Parse(ReadOnlySpan<char> text) => TryParse(text, out TransportProtocols transports)
        ? transports
        : throw new FormatException(
            $"{ErrorText.Quote(text)} is not a transport protocol. It must be tcp, udp, sctp, dccp, quic, udplite or "
                + "an IP protocol number, or several of these separated by commas.");

    /// <summary>
    /// Converts text to transport protocols, as <see cref="Parse(string)"/> does, without throwing an exception.
    /// </summary>
    /// <param name="text">The text. The result is false for null.</param>
    /// <param name="transports">
    /// The transport protocols; <see cref="TransportProtocols.None"/> if the result is false.
    /// </param>
    /// <returns>True if the text was converted; otherwise, false.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out TransportProtocols transports) =>
        TryParse(text.AsSpan(), out transports);

    /// <inheritdoc cref="TryParse(string, out TransportProtocols)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out TransportProtocols transports) =>
        TransportNames.TryParse(text, allowNumbers: true, out transports);

    /// <summary>Converts an IP protocol number to a transport protocol.</summary>
    /// <param name="number">6 (TCP), 17 (UDP), 33 (DCCP), 132 (SCTP) or 136 (UDP-Lite).</param>
    /// <returns>The transport protocol whose ports the IP protocol uses.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is another number.</exception>
    public static TransportProtocols FromIPProtocolNumber(int number) =>
        TryFromIPProtocolNumber(number, out TransportProtocols transport) ? transport
        : throw new ArgumentOutOfRangeException(
            nameof(number),
            number,
            "The IP protocol number must be 6 (TCP), 17 (UDP), 33 (DCCP), 132 (SCTP) or 136 (UDP-Lite).");

    /// <summary>Converts an IP protocol number to a transport protocol, without throwing an exception.</summary>
    /// <param name="number">Any number.</param>
    /// <param name="transport">
    /// The transport protocol whose ports the IP protocol uses; <see cref="TransportProtocols.None"/> if it has no
    /// ports.
    /// </param>
    /// <returns>True if the IP protocol has ports; otherwise, false.</returns>
    public static bool TryFromIPProtocolNumber(int number, out TransportProtocols transport)
    {
        transport = number switch
        {
            TcpNumber => TransportProtocols.Tcp,
            UdpNumber or UdpLiteNumber => TransportProtocols.Udp,
            DccpNumber => TransportProtocols.Dccp,
            SctpNumber => TransportProtocols.Sctp,
            _ => TransportProtocols.None,
        };
        return transport != TransportProtocols.None;
    }

    /// <summary>Converts a transport protocol to its IP protocol number.</summary>
    /// <param name="transport">One transport protocol.</param>
    /// <returns>6 (TCP), 17 (UDP), 33 (DCCP) or 132 (SCTP).</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="transport"/> is not exactly one transport protocol.
    /// </exception>
    public static int ToIPProtocolNumber(TransportProtocols transport) => transport switch
    {
        TransportProtocols.Tcp => TcpNumber,
        TransportProtocols.Udp => UdpNumber,
        TransportProtocols.Dccp => DccpNumber,
        TransportProtocols.Sctp => SctpNumber,
        _ => throw new ArgumentOutOfRangeException(
            nameof(transport), transport, "The value must be Tcp, Udp, Sctp or Dccp, not a combination."),
    };

    /// <summary>Converts the protocol of a socket to a transport protocol.</summary>
    /// <param name="protocol">
    /// <see cref="ProtocolType.Tcp"/>, <see cref="ProtocolType.Udp"/>, or the IP protocol number of SCTP (132), DCCP
    /// (33) or UDP-Lite (136), cast to <see cref="ProtocolType"/>, which has no names for them.
    /// </param>
    /// <returns>The transport protocol.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="protocol"/> is another protocol.</exception>
    public static TransportProtocols FromProtocolType(ProtocolType protocol) =>
        TryFromProtocolType(protocol, out TransportProtocols transport) ? transport
        : throw new ArgumentOutOfRangeException(
            nameof(protocol),
            protocol,
            "The protocol must be Tcp, Udp, or the IP protocol number of DCCP (33), SCTP (132) or UDP-Lite (136).");

    /// <summary>Converts the protocol of a socket to a transport protocol, without throwing an exception.</summary>
    /// <param name="protocol">Any protocol.</param>
    /// <param name="transport">
    /// The transport protocol; <see cref="TransportProtocols.None"/> if the protocol has no ports.
    /// </param>
    /// <returns>True if the protocol has ports; otherwise, false.</returns>
    public static bool TryFromProtocolType(ProtocolType protocol, out TransportProtocols transport) =>
        TryFromIPProtocolNumber((int)protocol, out transport);

    /// <summary>Converts a transport protocol to the protocol of a socket.</summary>
    /// <param name="transport">One transport protocol.</param>
    /// <returns>
    /// <see cref="ProtocolType.Tcp"/>, <see cref="ProtocolType.Udp"/>, or the IP protocol number of SCTP (132) or DCCP
    /// (33), cast to <see cref="ProtocolType"/>.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="transport"/> is not exactly one transport protocol.
    /// </exception>
    public static ProtocolType ToProtocolType(TransportProtocols transport) =>
        (ProtocolType)ToIPProtocolNumber(transport);
}
