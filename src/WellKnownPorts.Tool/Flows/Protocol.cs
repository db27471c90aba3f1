using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace NetworkPorts.Tool.Flows;

/// <summary>A protocol over IP.</summary>
/// <param name="Name">The lower-case name, or the IP protocol number if the program has no name for it.</param>
/// <param name="Transport">The transport protocol whose ports the protocol uses; None if it has no ports.</param>
internal readonly record struct Protocol(string Name, TransportProtocols Transport = TransportProtocols.None)
{
    private const int UdpLiteNumber = 136;

    /// <summary>Longer than any name of a transport protocol.</summary>
    private const int MaxNameLength = 16;

    /// <summary>
    /// Names by IP protocol number, for protocols without ports and for UDP-Lite, which <see cref="TransportConvert"/>
    /// converts to UDP. They are IANA's names, except for ICMP, which has Zeek's.
    /// </summary>
    private static readonly Dictionary<int, string> s_names = new()
    {
        [1] = "icmp",
        [2] = "igmp",
        [4] = "ipv4",
        [41] = "ipv6",
        [47] = "gre",
        [50] = "esp",
        [51] = "ah",
        [58] = "icmp6",
        [89] = "ospf",
        [103] = "pim",
        [112] = "vrrp",
        [UdpLiteNumber] = "udplite",
    };

    private static readonly Protocol[] s_byNumber = [.. Enumerable.Range(0, byte.MaxValue + 1).Select(FromNumber)];

    /// <summary>The protocols with a name. Most flows have ports, so the protocols with ports come first.</summary>
    private static readonly (byte[] Name, Protocol Protocol)[] s_byName =
    [
        .. s_byNumber.Where((protocol, number) => protocol.HasPorts || s_names.ContainsKey(number))
            .OrderByDescending(protocol => protocol.HasPorts)
            .Select(protocol => (Encoding.ASCII.GetBytes(protocol.Name), protocol)),
        ("udp-lite"u8.ToArray(), s_byNumber[UdpLiteNumber]),
        ("ipv6-icmp"u8.ToArray(), new("icmp6")),
        ("unknown_transport"u8.ToArray(), new("unknown")),
    ];

    /// <summary>The characters in the names of transport protocols.</summary>
    private static readonly SearchValues<byte> s_nameCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-"u8);

    public bool HasPorts => Transport != TransportProtocols.None;

    /// <summary>Finds a protocol by its name, in any case, or by its IP protocol number.</summary>
    /// <param name="text">A name such as <c>tcp</c> or <c>udp6</c>, or a number such as <c>17</c>.</param>
    /// <param name="protocol">The protocol; <c>default</c> if the result is false.</param>
    /// <returns>Whether the text is a name or a number of a protocol.</returns>
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

        if (Utf8Parser.TryParse(text, out byte number, out int length) && length == text.Length)
        {
            protocol = s_byNumber[number];
            return true;
        }

        return TryFindTransport(text, out protocol);
    }

    /// <summary>Finds a transport protocol by another name, such as <c>udp6</c>.</summary>
    private static bool TryFindTransport(ReadOnlySpan<byte> text, out Protocol protocol)
    {
        Span<char> name = stackalloc char[MaxNameLength];
        protocol = default;

        // TransportConvert also converts lists and ignores white space, but a field of a flow holds exactly one name.
        if (text.Length > MaxNameLength || text.ContainsAnyExcept(s_nameCharacters)
            || !TransportConvert.TryParse(name[..Encoding.ASCII.GetChars(text, name)], out TransportProtocols transport)
            || !BitOperations.IsPow2((int)transport))
            return false;
        protocol = new Protocol(TransportConvert.ToText(transport), transport);
        return true;
    }

    private static Protocol FromNumber(int number)
    {
        bool hasPorts = TransportConvert.TryFromIPProtocolNumber(number, out TransportProtocols transport);
        string name = s_names.TryGetValue(number, out string? known) ? known
            : hasPorts ? TransportConvert.ToText(transport)
            : number.ToString(CultureInfo.InvariantCulture);
        return new Protocol(name, transport);
    }
}
