using System.Buffers.Text;
using System.Globalization;
using System.Text;
using NetworkPorts;

namespace FlowLog;

/// <summary>A protocol over IP.</summary>
/// <param name="Name">Its name, or its number where that is all that the program knows of it.</param>
/// <param name="Transport">Whose ports the flow has; None where it has no ports that could be looked up.</param>
internal readonly record struct Protocol(string Name, TransportProtocols Transport = TransportProtocols.None)
{
    /// <summary>Names by IANA's "Assigned Internet Protocol Numbers" but for ICMP's, which are Zeek's.</summary>
    private static readonly (byte Number, byte[] Name, Protocol Protocol)[] s_known =
    [
        Known(6, "tcp", TransportProtocols.Tcp),
        Known(17, "udp", TransportProtocols.Udp),
        Known(1, "icmp"),
        Known(58, "icmp6"),
        Known(132, "sctp", TransportProtocols.Sctp),
        Known(33, "dccp", TransportProtocols.Dccp),
        Known(2, "igmp"),
        Known(4, "ipv4"),
        Known(41, "ipv6"),
        Known(47, "gre"),
        Known(50, "esp"),
        Known(51, "ah"),
        Known(89, "ospf"),
        Known(103, "pim"),
        Known(112, "vrrp"),
    ];

    private static readonly (byte[] Name, Protocol Protocol)[] s_byName =
    [
        .. s_known.Select(known => (known.Name, known.Protocol)),
        ("ipv6-icmp"u8.ToArray(), new("icmp6")),
        ("unknown_transport"u8.ToArray(), new("unknown")),
    ];

    private static readonly Protocol[] s_byNumber = [.. Enumerable.Range(0, 256).Select(Numbered)];

    public bool HasPorts => Transport != TransportProtocols.None;

    /// <summary>Finds a protocol by its name, in any case, or by its number.</summary>
    /// <returns>Whether the text is either.</returns>
    public static bool TryFind(ReadOnlySpan<byte> text, out Protocol protocol)
    {
        foreach ((byte[] name, Protocol named) in s_byName)
        {
            if (Ascii.EqualsIgnoreCase(text, name))
            {
                protocol = named;
                return true;
            }
        }

        bool isNumber = Utf8Parser.TryParse(text, out byte number, out int length) && length == text.Length;
        protocol = isNumber ? s_byNumber[number] : default;
        return isNumber;
    }

    private static (byte Number, byte[] Name, Protocol Protocol) Known(
        byte number, string name, TransportProtocols transport = TransportProtocols.None) =>
        (number, Encoding.ASCII.GetBytes(name), new Protocol(name, transport));

    private static Protocol Numbered(int number) =>
        s_known.FirstOrDefault(known => known.Number == number) is { Name: not null } found
            ? found.Protocol
            : new Protocol(number.ToString(CultureInfo.InvariantCulture));
}
