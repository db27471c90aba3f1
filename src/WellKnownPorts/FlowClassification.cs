using System.Diagnostics;
#if NET
using System.Text.Json.Serialization;
using NetworkPorts.Json;
#endif
using NetworkPorts.Internals;

namespace NetworkPorts;

/// <summary>Represents the service of a flow, its side, and how reliable the identification is.</summary>
/// <remarks>
/// The default value is port 0 on an unknown side, with the confidence <see cref="FlowConfidence.None"/>.
/// </remarks>
#if NET
[JsonConverter(typeof(FlowClassificationJsonConverter))]
#endif
[DebuggerDisplay("{ToString(),nq}: {Side}, {Confidence}")]
public readonly record struct FlowClassification :
#if NET
    ISpanFormattable, IUtf8SpanFormattable
#else
    IFormattable
#endif
{
    // The fields of the service, because a PortInfo field would need more memory.
    private readonly CustomTable? _custom;
    private readonly ushort _port;
    private readonly TransportProtocols _excluded;

    internal FlowClassification(PortInfo service, FlowSide side, FlowConfidence confidence)
    {
        (_custom, _port, _excluded) = (service.Custom, service.Port, service.ExcludedTransports);
        Side = side;
        Confidence = confidence;
    }

    /// <summary>
    /// Gets the service port, looked up for the transport protocol of the flow. It is port 0 only if both ports of the
    /// flow are 0.
    /// </summary>
    public PortInfo Service => new(_port, _excluded ^ TransportProtocols.All, _custom);

    /// <summary>Gets the side of the flow that the service is on.</summary>
    public FlowSide Side { get; }

    /// <summary>Gets how the service was identified. Higher values are more reliable.</summary>
    public FlowConfidence Confidence { get; }

    /// <summary>Returns the number of the service port, and its name or, if no service is known, its range.</summary>
    /// <returns>Text such as <c>443 (https)</c> or <c>50123 (dynamic)</c>.</returns>
    public override string ToString() => Service.ToString();

    /// <summary>Returns the service port as text.</summary>
    /// <param name="format">A format of <see cref="PortInfo.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">Ignored: the text is the same in every culture.</param>
    /// <returns>The formatted <see cref="Service"/>.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a valid format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) =>
        Service.ToString(format, formatProvider);

    /// <summary>Writes the service port as text to a span, without allocating.</summary>
    /// <param name="destination">The span that receives the text.</param>
    /// <param name="charsWritten">The length of the text in characters; 0 if the result is false.</param>
    /// <param name="format">A format of <see cref="PortInfo.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <returns>True if the text fits in <paramref name="destination"/>; otherwise, false.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a valid format.</exception>
    public bool TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null) =>
        Service.TryFormat(destination, out charsWritten, format, provider);

    /// <summary>Writes the service port as UTF-8 text to a span, without allocating.</summary>
    /// <param name="utf8Destination">The span that receives the text.</param>
    /// <param name="bytesWritten">The length of the text in bytes; 0 if the result is false.</param>
    /// <param name="format">A format of <see cref="PortInfo.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <returns>True if the text fits in <paramref name="utf8Destination"/>; otherwise, false.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a valid format.</exception>
    public bool TryFormat(
        Span<byte> utf8Destination,
        out int bytesWritten,
        ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null) =>
        Service.TryFormat(utf8Destination, out bytesWritten, format, provider);
}
