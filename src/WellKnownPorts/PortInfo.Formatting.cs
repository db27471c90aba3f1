using NetworkPorts.Internals;

namespace NetworkPorts;

// Formatting and comparison.
public readonly partial record struct PortInfo : IComparable<PortInfo>, IComparable,
#if NET
    ISpanFormattable, IUtf8SpanFormattable
#else
    IFormattable
#endif
{
    /// <summary>Returns the port number, and its name or, if no service is known, its range.</summary>
    /// <returns>Text such as <c>443 (https)</c>, <c>9092 (kafka)</c> or <c>50123 (dynamic)</c>.</returns>
    public override string ToString() => ToString(null);

    /// <summary>Returns the port as text.</summary>
    /// <param name="format">
    /// <list type="table">
    /// <item>
    /// <term>G, null or empty</term>
    /// <description>
    /// The number, and the name or, if no service is known, the range: <c>443 (https)</c>, <c>50123 (dynamic)</c>.
    /// </description>
    /// </item>
    /// <item>
    /// <term>N</term>
    /// <description>The name, or the number if no service is known: <c>https</c>, <c>50123</c>.</description>
    /// </item>
    /// <item>
    /// <term>R</term>
    /// <description>
    /// The number, and <see cref="RequestedTransports"/> if it is not <see cref="TransportProtocols.All"/>:
    /// <c>443</c>, <c>514/udp</c>, <c>443/tcp,udp</c>. Parsing the text returns an equal value if the
    /// port was looked up in <see cref="WellKnownPorts"/>.
    /// </description>
    /// </item>
    /// </list>
    /// The case of the letter is ignored.
    /// </param>
    /// <param name="formatProvider">Ignored: the text is the same in every culture.</param>
    /// <returns>The formatted text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a valid format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null)
    {
        Span<byte> buffer = stackalloc byte[PortText.MaxLength];
        return PortText.ToString(buffer.Slice(0, Format(buffer, format.AsSpan())));
    }

    /// <summary>Writes the port as text to a span, without allocating.</summary>
    /// <param name="destination">The span that receives the text.</param>
    /// <param name="charsWritten">The length of the text in characters; 0 if the result is false.</param>
    /// <param name="format">A format of <see cref="ToString(string, IFormatProvider)"/>.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <returns>True if the text fits in <paramref name="destination"/>; otherwise, false.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a valid format.</exception>
    public bool TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null)
    {
        Span<byte> buffer = stackalloc byte[PortText.MaxLength];
        return PortText.TryCopy(buffer.Slice(0, Format(buffer, format)), destination, out charsWritten);
    }

    /// <summary>Writes the port as UTF-8 text to a span, without allocating.</summary>
    /// <param name="utf8Destination">The span that receives the text.</param>
    /// <param name="bytesWritten">The length of the text in bytes; 0 if the result is false.</param>
    /// <param name="format">A format of <see cref="ToString(string, IFormatProvider)"/>.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <returns>True if the text fits in <paramref name="utf8Destination"/>; otherwise, false.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a valid format.</exception>
    public bool TryFormat(
        Span<byte> utf8Destination,
        out int bytesWritten,
        ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null)
    {
        Span<byte> buffer = stackalloc byte[PortText.MaxLength];
        return PortText.TryCopy(buffer.Slice(0, Format(buffer, format)), utf8Destination, out bytesWritten);
    }

    /// <summary>
    /// Compares this value with another by <see cref="Port"/>, then by <see cref="RequestedTransports"/>.
    /// </summary>
    /// <param name="other">The other value.</param>
    /// <returns>
    /// A negative number if this value comes before the other, zero if both have the same position, or a positive
    /// number if it comes after the other.
    /// </returns>
    public int CompareTo(PortInfo other)
    {
        int byPort = _port.CompareTo(other._port);
        return byPort != 0 ? byPort : ((byte)RequestedTransports).CompareTo((byte)other.RequestedTransports);
    }

    /// <inheritdoc />
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        PortInfo other => CompareTo(other),
        _ => throw new ArgumentException(
            $"The object must be a {nameof(PortInfo)}, not a {obj.GetType()}.", nameof(obj)),
    };

    /// <summary>
    /// Returns whether a value comes before another, in the order of <see cref="CompareTo(PortInfo)"/>.
    /// </summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    /// <returns>True if <paramref name="left"/> comes before <paramref name="right"/>; otherwise, false.</returns>
    public static bool operator <(PortInfo left, PortInfo right) => left.CompareTo(right) < 0;

    /// <summary>
    /// Returns whether a value comes before another or has the same position, in the order of
    /// <see cref="CompareTo(PortInfo)"/>.
    /// </summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    /// <returns>
    /// True if <paramref name="left"/> comes before <paramref name="right"/> or has the same position; otherwise,
    /// false.
    /// </returns>
    public static bool operator <=(PortInfo left, PortInfo right) => left.CompareTo(right) <= 0;

    /// <summary>
    /// Returns whether a value comes after another, in the order of <see cref="CompareTo(PortInfo)"/>.
    /// </summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    /// <returns>True if <paramref name="left"/> comes after <paramref name="right"/>; otherwise, false.</returns>
    public static bool operator >(PortInfo left, PortInfo right) => left.CompareTo(right) > 0;

    /// <summary>
    /// Returns whether a value comes after another or has the same position, in the order of
    /// <see cref="CompareTo(PortInfo)"/>.
    /// </summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    /// <returns>
    /// True if <paramref name="left"/> comes after <paramref name="right"/> or has the same position; otherwise, false.
    /// </returns>
    public static bool operator >=(PortInfo left, PortInfo right) => left.CompareTo(right) >= 0;

    private int Format(Span<byte> buffer, ReadOnlySpan<char> format) =>
        PortText.Format(buffer, format, _port, GetNameUtf8(), RequestedTransports, TransportProtocols.All);
}
