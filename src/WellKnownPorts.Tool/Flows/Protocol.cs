using System.Buffers;
using System.Buffers.Text;
using System.Numerics;
using System.Text;

namespace NetworkPorts.Tool.Flows;

/// <summary>A protocol over IP.</summary>
/// <param name="Name">The lower-case name, or the IP protocol number; empty if the log does not state it.</param>
/// <param name="Transport">
/// The transport protocol whose ports the protocol uses: none if it has no ports, all if it is unknown which one it is.
/// </param>
internal readonly record struct Protocol(string Name, TransportProtocols Transport)
{
    /// <summary>The protocol of a flow that has ports, in a log that does not state the protocol.</summary>
    public static readonly Protocol Unstated = new("", TransportProtocols.All);

    /// <summary>The protocol of a flow that has no ports, in a log that does not state the protocol.</summary>
    public static readonly Protocol WithoutPorts = new("", TransportProtocols.None);

    private const int MaxNameLength = 32;

    /// <summary>The name that Zeek gives to all protocols that it does not parse.</summary>
    private const string ZeeksUnknown = "unknown_transport";

    private static readonly Protocol[] s_byNumber = [.. Enumerable.Range(0, byte.MaxValue + 1).Select(FromNumber)];

    /// <summary>The names that most flows have.</summary>
    private static readonly (byte[] Name, Protocol Protocol)[] s_frequent =
        [("tcp"u8.ToArray(), s_byNumber[6]), ("udp"u8.ToArray(), s_byNumber[17]), ("icmp"u8.ToArray(), s_byNumber[1])];

    private static readonly SearchValues<byte> s_nameCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.+/"u8);

    public bool HasPorts => Transport != TransportProtocols.None;

    /// <summary>Finds a protocol by its name, in any case, or by its IP protocol number.</summary>
    /// <param name="text">A name such as <c>tcp</c> or <c>udp6</c>, or a number such as <c>17</c>.</param>
    /// <param name="protocol">The protocol. A name that is unknown is a protocol with unknown ports.</param>
    /// <returns>Whether the text can be a name or is the number of a protocol.</returns>
    public static bool TryFind(ReadOnlySpan<byte> text, out Protocol protocol)
    {
        foreach ((byte[] name, Protocol named) in s_frequent)
        {
            if (Ascii.EqualsIgnoreCase(text, name))
            {
                protocol = named;
                return true;
            }
        }

        if (Utf8Parser.TryParse(text, out byte number, out int length) && IsFraction(text[length..]))
        {
            protocol = s_byNumber[number];
            return true;
        }

        return TryFindName(text, out protocol);
    }

    /// <summary>Returns whether the rest of a number is an empty fraction, as in <c>6.0</c>.</summary>
    private static bool IsFraction(ReadOnlySpan<byte> rest) =>
        rest.IsEmpty || (rest.Length > 1 && rest[0] == '.' && !rest[1..].ContainsAnyExcept((byte)'0'));

    private static bool TryFindName(ReadOnlySpan<byte> text, out Protocol protocol)
    {
        protocol = default;
        if (text.IsEmpty || text.Length > MaxNameLength || text.ContainsAnyExcept(s_nameCharacters)
            || !text.ContainsAnyInRange((byte)'A', (byte)'z'))
            return false;
        string name = Encoding.ASCII.GetString(text).ToLowerInvariant();
        protocol = name == ZeeksUnknown ? new Protocol("unknown", TransportProtocols.None)
            : ProtocolNames.TryFind(name, out int number) ? s_byNumber[number]
            : TransportConvert.TryParse(name, out TransportProtocols transport) && BitOperations.IsPow2((int)transport)
                ? new Protocol(TransportConvert.ToText(transport), transport)
            : new Protocol(name, TransportProtocols.All);
        return true;
    }

    private static Protocol FromNumber(int number) => new(
        ProtocolNames.NameOf(number),
        TransportConvert.TryFromIPProtocolNumber(number, out TransportProtocols transport)
            ? transport
            : TransportProtocols.None);
}
