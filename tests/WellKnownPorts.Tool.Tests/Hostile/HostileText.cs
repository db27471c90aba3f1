using System.Text;

namespace NetworkPorts.Tool.Tests.Hostile;

/// <summary>A text to insert into a log: random bytes, or bytes that parsers often get wrong.</summary>
public sealed record HostileText(byte[] Bytes)
{
    /// <summary>Gets the texts with a special meaning in one of the formats or encodings.</summary>
    public static IEnumerable<byte[]> Known { get; } =
    [
        .. ((string[])
        [
            "\0", "\r", "\n", "\r\n", "\t", " ", ",", ";", "\"", "\"\"", "\\", "\\u0000", "\\ud800", "\\x09", "'", "#",
            "-", "{", "}", "[", "]", ":", "null", "1e3", "-1", "+80", "0x50", "65536", "99999999999999999999", "NaN",
            "%", "::1", "\u001b[2J", "\u0085", "\u2028", "\u202e", "\ufeff", "\ufffd", "#fields\t", "#separator ",
            "#unset_field\t", "port_service", "port_range", "NODATA", "srcport", "tcp", "6",
        ]).Select(Encoding.UTF8.GetBytes),
        [0x80], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xFF], [0xF4, 0x90, 0x80, 0x80],
    ];

    public override string ToString() => Convert.ToHexString(Bytes);
}
