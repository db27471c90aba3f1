using System.Diagnostics.CodeAnalysis;
using NetworkPorts.Internals;

namespace NetworkPorts;

// Parsing.
#if NET
public readonly partial record struct PortInfo : ISpanParsable<PortInfo>, IUtf8SpanParsable<PortInfo>
#else
public readonly partial record struct PortInfo
#endif
{
    /// <summary>Converts text to a port: a number or a service name, alone or with transport protocols.</summary>
    /// <param name="s">
    /// <c>443</c>, <c>https</c>; <c>443/tcp</c>, <c>https/udp</c>; <c>udp/51820</c>, <c>udp/https</c>; several
    /// transport protocols are separated by commas. Case and leading and trailing white space are ignored. A service
    /// name that contains <c>/</c>, such as <c>914c/g</c>, is tried as a name first. A transport protocol is a name,
    /// not a number: in <c>6/17</c> either could be the port.
    /// </param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <returns>
    /// The port. A number, alone or with transport protocols, is what <see cref="WellKnownPorts.Lookup(int)"/> returns
    /// for them. A name is the port that <see cref="WellKnownPorts.Find(string)"/> returns first, with transport
    /// protocols the first that has one of them. A name without transport protocols is looked up for all of them, or
    /// only for those of the named service if the port then has another name: <c>http3</c> is 443/udp.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">
    /// <paramref name="s"/> is not such text: the number is greater than 65535, the name is unknown, the transport
    /// protocol is unknown, or the service does not use it (<c>kafka/udp</c>).
    /// </exception>
    public static PortInfo Parse(string s, IFormatProvider? provider = null)
    {
        ThrowHelper.ThrowIfNull(s, nameof(s));
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Converts text to a port, as <see cref="Parse(string, IFormatProvider)"/> does.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <returns>The port.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> is not the text of a port.</exception>
    public static PortInfo Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null)
    {
        PortParseError error = PortParser.TryParse(s, out PortInfo result);
        return error == PortParseError.None ? result : throw PortParser.Failure(s, error);
    }

    /// <summary>Converts UTF-8 text to a port, as <see cref="Parse(string, IFormatProvider)"/> does.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <returns>The port.</returns>
    /// <exception cref="FormatException"><paramref name="utf8Text"/> is not the text of a port.</exception>
    public static PortInfo Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null)
    {
        PortParseError error = PortParser.TryParse(utf8Text, out PortInfo result);
        return error == PortParseError.None
            ? result
            : throw PortParser.Failure(PortParser.Decode(utf8Text).AsSpan(), error);
    }

    /// <summary>
    /// Converts text to a port, as <see cref="Parse(string, IFormatProvider)"/> does, without throwing.
    /// </summary>
    /// <param name="s">The text; null is not a port.</param>
    /// <param name="result">The port; <c>default</c> if the result is false.</param>
    /// <returns>Whether the text was converted.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out PortInfo result) =>
        TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string, out PortInfo)"/>
    /// <param name="s">The text; null is not a port.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <param name="result">The port; <c>default</c> if the result is false.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PortInfo result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string, out PortInfo)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out PortInfo result) => TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string, IFormatProvider, out PortInfo)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PortInfo result) =>
        PortParser.TryParse(s, out result) == PortParseError.None;

    /// <summary>
    /// Converts UTF-8 text to a port, as <see cref="Parse(string, IFormatProvider)"/> does, without throwing.
    /// </summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <param name="result">The port; <c>default</c> if the result is false.</param>
    /// <returns>Whether the text was converted.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out PortInfo result) =>
        PortParser.TryParse(utf8Text, out result) == PortParseError.None;

    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, IFormatProvider, out PortInfo)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out PortInfo result) =>
        PortParser.TryParse(utf8Text, out result) == PortParseError.None;
}
