using System.Diagnostics;
#if NET
using System.Text.Json.Serialization;
using NetworkPorts.Json;
#endif
using NetworkPorts.Internals;

namespace NetworkPorts;

/// <summary>
/// Represents a service on a port: a registered service, a common use or a custom service. <see cref="Source"/>
/// distinguishes them.
/// </summary>
/// <remarks>
/// The value is small and cheap to copy and compare. Two values are equal if they are the same record of the same
/// <see cref="PortRegistry"/>, or the same record of <see cref="WellKnownPorts"/>. The default value has port 0 and an
/// empty name.
/// </remarks>
#if NET
[JsonConverter(typeof(ServiceRecordJsonConverter))]
#endif
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct ServiceRecord :
#if NET
    ISpanFormattable, IUtf8SpanFormattable
#else
    IFormattable
#endif
{
    // Null if the record is from WellKnownPorts.
    private readonly CustomTable? _custom;

    // The row number plus one, so that the default value has no row. The numbers of custom services follow the rows.
    private readonly int _rowPlusOne;

    private readonly ushort _port;

    internal ServiceRecord(int row, ushort port, CustomTable? custom = null)
    {
        _custom = custom;
        _rowPlusOne = row + 1;
        _port = port;
    }

    /// <summary>Gets the port number, 0 to 65535.</summary>
    /// <remarks>A service on a range of ports has a separate record for each port.</remarks>
    public ushort Port => _port;

    /// <summary>
    /// Gets the transport protocols of the record; <see cref="TransportProtocols.None"/> if it was registered without a
    /// transport, and therefore matches every transport.
    /// </summary>
    public TransportProtocols Transports =>
        IsCustom ? Custom[CustomNumber].Transports
        : IsDefault ? TransportProtocols.None
        : PortTable.Transports(Row);

    /// <summary>Gets the name of the service; empty for the default value.</summary>
    /// <remarks>
    /// For a registered service, this is the service name (RFC 6335, section 5.1) with the spelling of the registry.
    /// For a common use, it is the name that people use, in lower case. For a custom service, it is the name with its
    /// original spelling.
    /// </remarks>
    public string Name => IsCustom ? Custom.Name(CustomNumber) : IsDefault ? "" : RowNameStrings.Of(Row)!;

    /// <summary>Gets the description, a single line; empty if the record has no description.</summary>
    public string Description =>
        IsCustom ? Custom.Description(CustomNumber) : IsDefault ? "" : Strings.Descriptions[Row];

    /// <summary>
    /// Gets other names of the service, such as <c>www</c> and <c>www-http</c> for the registered service <c>http</c>;
    /// empty if the record has no aliases.
    /// </summary>
    public ServiceNames Aliases =>
        IsCustom ? ServiceNames.Of(Custom.Aliases(CustomNumber))
        : IsDefault ? default
        : ServiceNames.AliasesOf(Row);

    /// <summary>
    /// Gets the documents that define the service, such as <c>"RFC9110"</c>, separated by a comma and a space; null if
    /// the record names no document, and for custom services.
    /// </summary>
    /// <remarks>
    /// For a common use, these are the RFCs that specify the port. The file <c>common-uses.csv</c> contains the sources
    /// of all common uses.
    /// </remarks>
    public string? Reference
    {
        get
        {
            SparseColumn.Find(PortTables.ReferenceRows, Row, out int start, out int end);
            return start < end ? Strings.References[PortTables.References.UInt16At(start)] : null;
        }
    }

    /// <summary>Gets the layer that the record is from.</summary>
    public ServiceSource Source =>
        IsCustom ? ServiceSource.Custom
        : !IsDefault && PortTable.IsUse(Row) ? ServiceSource.CommonUse
        : ServiceSource.Iana;

    /// <summary>
    /// Gets where a custom service is defined: the path of its file as passed to the builder, or its label; null for a
    /// built-in service.
    /// </summary>
    public string? Origin => IsCustom ? Custom.Origin(CustomNumber) : null;

    /// <summary>
    /// Gets the category of a common use or a custom service; <see cref="PortCategory.Unknown"/> for a registered
    /// service.
    /// </summary>
    public PortCategory Category =>
        IsCustom ? Custom[CustomNumber].Category
        : IsDefault ? PortCategory.Unknown
        : PortTable.Category(Row);

    /// <summary>
    /// Gets the traits of a common use or a custom service; <see cref="PortTraits.None"/> for a registered service.
    /// </summary>
    public PortTraits Traits =>
        IsCustom ? Custom[CustomNumber].Traits : IsDefault ? PortTraits.None : PortTable.Traits(Row);

    private bool IsDefault => _rowPlusOne == 0;

    private int Row => _rowPlusOne - 1;

    private bool IsCustom => Row >= PortTables.RowCount;

    private int CustomNumber => Row - PortTables.RowCount;

    private CustomServices Custom => _custom!.Services;

    /// <summary>Returns <see cref="Name"/> in UTF-8, without allocating.</summary>
    /// <returns>The name, which contains only ASCII characters; empty for the default value.</returns>
    public ReadOnlySpan<byte> GetNameUtf8() =>
        IsCustom ? Custom.NameUtf8(CustomNumber) : IsDefault ? default : PortTable.Name(Row);

    /// <summary>Returns the port number and the name of the service.</summary>
    /// <returns>Text such as <c>443 (https)</c>.</returns>
    public override string ToString() => ToString(null);

    /// <summary>Returns the record as text.</summary>
    /// <param name="format">
    /// <list type="table">
    /// <item>
    /// <term>G, null or empty</term>
    /// <description>The number and the name: <c>443 (https)</c>.</description>
    /// </item>
    /// <item>
    /// <term>N</term>
    /// <description>The name: <c>https</c>.</description>
    /// </item>
    /// <item>
    /// <term>R</term>
    /// <description>
    /// The number, and <see cref="Transports"/> unless it is <see cref="TransportProtocols.None"/>:
    /// <c>443/tcp,udp</c>. <see cref="PortInfo.Parse(string, IFormatProvider)"/> can parse the text.
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

    /// <summary>Writes the record as text to a span, without allocating.</summary>
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

    /// <summary>Writes the record as UTF-8 text to a span, without allocating.</summary>
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

    private int Format(Span<byte> buffer, ReadOnlySpan<char> format) =>
        PortText.Format(buffer, format, Port, GetNameUtf8(), Transports, TransportProtocols.None);
}
