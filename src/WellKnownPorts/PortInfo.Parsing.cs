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
    /// <summary>Converts a port number or a service name, with or without transport protocols, to a port.</summary>
    /// <param name="s">
    /// Text such as <c>443</c>, <c>https</c>, <c>443/tcp</c>, <c>https/udp</c>, <c>udp/51820</c> or <c>udp/https</c>.
    /// Commas separate several transport protocols. Case and leading and trailing white space are ignored. Text with
    /// <c>/</c> is tried as a service name first, because names such as <c>914c/g</c> contain it. A transport protocol
    /// must be a name, because in <c>6/17</c> either number could be the port.
    /// </param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <returns>
    /// The port. For a number, the result of <see cref="WellKnownPorts.Lookup(int)"/> or
    /// <see cref="WellKnownPorts.Lookup(int, TransportProtocols)"/>. For a name, the port of the first record that
    /// <see cref="WellKnownPorts.Find(string)"/> returns and that uses one of the transport protocols in the text. If
    /// the text has no transport protocols, the port is looked up for all of them, or only for the transport protocols
    /// of the record if the port otherwise has a different name: <c>http3</c> is 443/udp.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">
    /// <paramref name="s"/> is empty, the number is greater than 65535, the name or the transport protocol is unknown,
    /// or the service does not use the transport protocol (<c>kafka/udp</c>).
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
    /// <exception cref="FormatException"><paramref name="s"/> is not a port.</exception>
    public static PortInfo Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null)
    {
        PortParseError error = PortParser.TryParse(s, out PortInfo result);
        return error == PortParseError.None ? result : throw PortParser.Failure(s, error);
    }

    /// <summary>Converts UTF-8 text to a port, as <see cref="Parse(string, IFormatProvider)"/> does.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <returns>The port.</returns>
    /// <exception cref="FormatException"><paramref name="utf8Text"/> is not a port.</exception>
    public static PortInfo Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null)
    {
        PortParseError error = PortParser.TryParse(utf8Text, out PortInfo result);
        return error == PortParseError.None
            ? result
            : throw PortParser.Failure(PortParser.Decode(utf8Text).AsSpan(), error);
    }

    /// <summary>
    /// Converts text to a port, as <see cref="Parse(string, IFormatProvider)"/> does, without throwing an
    /// exception.
    /// </summary>
    /// <param name="s">The text. The result is false for null.</param>
    /// <param name="result">The port; <c>default</c> if the result is false.</param>
    /// <returns>True if the text was converted; otherwise, false.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out PortInfo result) =>
        TryParse(s.AsSpan(), null, out result);

    /// <summary>
    /// Converts text to a port, as <see cref="Parse(string, IFormatProvider)"/> does, without throwing an
    /// exception.
    /// </summary>
    /// <param name="s">The text. The result is false for null.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <param name="result">The port; <c>default</c> if the result is false.</param>
    /// <returns>True if the text was converted; otherwise, false.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PortInfo result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string, out PortInfo)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out PortInfo result) => TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string, IFormatProvider, out PortInfo)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PortInfo result) =>
        PortParser.TryParse(s, out result) == PortParseError.None;

    /// <summary>
    /// Converts UTF-8 text to a port, as <see cref="Parse(string, IFormatProvider)"/> does, without throwing an
    /// exception.
    /// </summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <param name="result">The port; <c>default</c> if the result is false.</param>
    /// <returns>True if the text was converted; otherwise, false.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out PortInfo result) =>
        PortParser.TryParse(utf8Text, out result) == PortParseError.None;

    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, IFormatProvider, out PortInfo)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out PortInfo result) =>
        PortParser.TryParse(utf8Text, out result) == PortParseError.None;
}
