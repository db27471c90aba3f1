using System.Buffers.Text;
#if NET
using System.Text;
#endif

namespace NetworkPorts.Internals;

/// <summary>
/// Formats ports and service records. The text contains only ASCII characters, so it is built as bytes in a buffer on
/// the stack, and then copied or widened to the caller's span.
/// </summary>
internal static class PortText
{
    private const int MaxDigits = 5;
    private const int MaxTransports = 21; // "/tcp,udp,sctp,dccp", rounded up.
    private const int MaxNameLength = CustomNames.MaxLength; // No built-in name is longer.

    /// <summary>The maximum length of a text in any format, in bytes.</summary>
    public const int MaxLength = MaxDigits + MaxNameLength + MaxTransports;

    /// <summary>Writes the text to a buffer, and returns its length.</summary>
    /// <param name="buffer">A buffer of <see cref="MaxLength"/> bytes.</param>
    /// <param name="format">G, N or R, in either case. Empty means G.</param>
    /// <param name="port">The port number.</param>
    /// <param name="name">The name in UTF-8; empty if no service is known.</param>
    /// <param name="transports">The transports for the format R.</param>
    /// <param name="omitted">The set of transports that the format R omits.</param>
    /// <returns>The length of the text in bytes.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a valid format.</exception>
    public static int Format(
        Span<byte> buffer,
        ReadOnlySpan<char> format,
        ushort port,
        ReadOnlySpan<byte> name,
        TransportProtocols transports,
        TransportProtocols omitted)
    {
        char specifier = format.Length == 0 ? 'G' : format.Length == 1 ? format[0] : default;
        switch (specifier)
        {
            case 'G' or 'g':
                int length = Append(buffer, 0, port);
                length = Append(buffer, length, " ("u8);
                length = name.IsEmpty
                    ? Append(buffer, length, PortVocabulary.Ranges[(int)PortRanges.Of(port)])
                    : Append(buffer, length, name);
                return Append(buffer, length, ")"u8);
            case 'N' or 'n':
                return name.IsEmpty ? Append(buffer, 0, port) : Append(buffer, 0, name);
            case 'R' or 'r':
                length = Append(buffer, 0, port);
                return transports == omitted
                    ? length
                    : Append(buffer, Append(buffer, length, "/"u8), TransportConvert.ToText(transports));
            default:
                throw new FormatException($"The format must be G, N or R, not '{format.ToString()}'.");
        }
    }

    public static string ToString(ReadOnlySpan<byte> text)
    {
#if NET
        return Encoding.ASCII.GetString(text);
#else
        return Strings.FromUtf8(text);
#endif
    }

    public static bool TryCopy(ReadOnlySpan<byte> text, Span<byte> destination, out int written)
    {
        bool fits = text.TryCopyTo(destination);
        written = fits ? text.Length : 0;
        return fits;
    }

    public static bool TryCopy(ReadOnlySpan<byte> text, Span<char> destination, out int written)
    {
        bool fits = text.Length <= destination.Length;
        written = fits ? text.Length : 0;
#if NET
        if (fits)
            Encoding.ASCII.GetChars(text, destination);
#else
        for (int i = 0; i < written; i++)
            destination[i] = (char)text[i];
#endif
        return fits;
    }

    private static int Append(Span<byte> buffer, int length, ReadOnlySpan<byte> text)
    {
        text.CopyTo(buffer.Slice(length));
        return length + text.Length;
    }

    private static int Append(Span<byte> buffer, int length, string ascii)
    {
        foreach (char c in ascii)
            buffer[length++] = (byte)c;
        return length;
    }

    private static int Append(Span<byte> buffer, int length, ushort number)
    {
        Utf8Formatter.TryFormat(number, buffer.Slice(length), out int digits);
        return length + digits;
    }
}
