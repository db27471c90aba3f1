using System.Buffers.Text;

namespace NetworkPorts.Tool.Annotations;

/// <summary>
/// Adds the service to the ports in a line of text. A port is a number after an address or host name and a colon, or
/// before a slash and a transport protocol, as nmap prints it.
/// </summary>
internal sealed class Annotator(PortRegistry ports)
{
    private const int MaxPortLength = 5;

    private static readonly (byte[] Word, TransportProtocols Transport)[] s_transports =
    [
        ("tcp"u8.ToArray(), TransportProtocols.Tcp),
        ("udp"u8.ToArray(), TransportProtocols.Udp),
        ("sctp"u8.ToArray(), TransportProtocols.Sctp),
        ("dccp"u8.ToArray(), TransportProtocols.Dccp),
    ];

    /// <summary>Appends a line with the services in parentheses after the ports.</summary>
    public void Append(LineBuffer output, ReadOnlySpan<byte> line)
    {
        TransportProtocols transport = TransportIn(line);
        int copied = 0;
        for (int i = 1; i < line.Length; i++)
        {
            if (line[i] is not ((byte)':' or (byte)'/'))
                continue;
            (int end, ushort port, TransportProtocols over) = line[i] == ':'
                ? PortAfter(line, i, transport)
                : PortBefore(line, i);
            if (end == 0 || line[end..].StartsWith((byte)'('))
                continue;
            ReadOnlySpan<byte> name = ports.Lookup(port, over).GetNameUtf8();
            if (port == 0 || name.IsEmpty)
                continue;
            output.Append(line[copied..end]);
            output.Append("("u8);
            output.Append(name);
            output.Append(")"u8);
            copied = end;
        }

        output.Append(line[copied..]);
    }

    /// <summary>
    /// Returns the transport protocol that is a word of the line; all protocols if there is no such word.
    /// </summary>
    private static TransportProtocols TransportIn(ReadOnlySpan<byte> line)
    {
        foreach ((byte[] word, TransportProtocols transport) in s_transports)
        {
            for (int start = 0; IndexOfWord(line[start..], word) is var index and >= 0; start += index + word.Length)
            {
                int at = start + index;
                ReadOnlySpan<byte> rest = line[(at + word.Length)..];
                if (rest.StartsWith("4"u8) || rest.StartsWith("6"u8))
                    rest = rest[1..];
                if ((at == 0 || !IsWord(line[at - 1])) && (rest.IsEmpty || !IsWord(rest[0])))
                    return transport;
            }
        }

        return TransportProtocols.All;
    }

    private static int IndexOfWord(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word)
    {
        int lower = text.IndexOf(word);
        if (lower >= 0)
            return lower;
        Span<byte> upper = stackalloc byte[4];
        word.CopyTo(upper);
        foreach (ref byte letter in upper[..word.Length])
            letter -= 'a' - 'A';
        return text.IndexOf(upper[..word.Length]);
    }

    /// <summary>
    /// Returns the port that follows an address or host name and a colon, and the position after the port. The position
    /// is 0 if the colon does not precede a port.
    /// </summary>
    private static (int End, ushort Port, TransportProtocols Transport) PortAfter(
        ReadOnlySpan<byte> line, int colon, TransportProtocols transport)
    {
        ReadOnlySpan<byte> digits = line[(colon + 1)..];
        int length = LengthOfDigits(digits);
        return length is > 0 and <= MaxPortLength && Utf8Parser.TryParse(digits[..length], out ushort port, out _)
            && EndsPort(digits[length..]) && HostText.EndsWithHost(line[..colon])
                ? (colon + 1 + length, port, transport)
                : default;
    }

    /// <summary>
    /// Returns the port before a slash and a transport protocol, and the position after the transport protocol. The
    /// position is 0 if the slash does not follow a port.
    /// </summary>
    private static (int End, ushort Port, TransportProtocols Transport) PortBefore(ReadOnlySpan<byte> line, int slash)
    {
        int start = slash;
        while (start > 0 && char.IsAsciiDigit((char)line[start - 1]))
            start--;
        bool isWord = start == 0
            || !(IsWord(line[start - 1]) || line[start - 1] is (byte)'.' or (byte)':' or (byte)'/');
        if (!isWord || slash - start is 0 or > MaxPortLength
            || !Utf8Parser.TryParse(line[start..slash], out ushort port, out _))
            return default;
        foreach ((byte[] word, TransportProtocols transport) in s_transports)
        {
            ReadOnlySpan<byte> rest = line[(slash + 1)..];
            if (!rest.StartsWith(word))
                continue;
            rest = rest[word.Length..];
            if (rest.IsEmpty || !(IsWord(rest[0]) || rest[0] == '/'))
                return (slash + 1 + word.Length, port, transport);
        }

        return default;
    }

    private static int LengthOfDigits(ReadOnlySpan<byte> text)
    {
        int length = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return length < 0 ? text.Length : length;
    }

    /// <summary>
    /// Returns whether a number can end before the text. A dot may end a sentence; a dash may be an arrow.
    /// </summary>
    private static bool EndsPort(ReadOnlySpan<byte> text) => text switch
    {
        [] => true,
        [(byte)'.', var next, ..] => !IsWord(next),
        [(byte)'-', var next, ..] => !char.IsAsciiLetter((char)next),
        [var first, ..] => first != ':' && (!IsWord(first) || first == '-'),
    };

    private static bool IsWord(byte letter) =>
        char.IsAsciiLetterOrDigit((char)letter) || letter is (byte)'_' or (byte)'-';
}
