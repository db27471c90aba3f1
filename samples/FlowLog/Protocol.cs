using System.Globalization;
using NetworkPorts;

namespace FlowLog;

/// <summary>A protocol over IP.</summary>
/// <param name="Name">Its name, or its number where that is all that is known of it.</param>
/// <param name="Transport">Whose ports the flow has; None where it has no ports that could be looked up.</param>
internal readonly record struct Protocol(string Name, TransportProtocols Transport = TransportProtocols.None)
{
    public bool HasPorts => Transport != TransportProtocols.None;

    /// <summary>Finds a protocol by Zeek's name for it or by its number; null where the text is neither.</summary>
    public static Protocol? Find(ReadOnlySpan<char> text) => text switch
    {
        "tcp" or "6" => new("tcp", TransportProtocols.Tcp),
        "udp" or "17" => new("udp", TransportProtocols.Udp),
        "dccp" or "33" => new("dccp", TransportProtocols.Dccp),
        "sctp" or "132" => new("sctp", TransportProtocols.Sctp),
        "icmp" or "1" => new("icmp"),
        "icmp6" or "58" => new("icmp6"),
        "unknown_transport" => new("unknown"),
        _ when byte.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _) => new(text.ToString()),
        _ => null,
    };
}
