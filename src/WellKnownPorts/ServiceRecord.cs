using System.Diagnostics;
#if NET
using System.Text.Json.Serialization;
using NetworkPorts.Json;
#endif
using NetworkPorts.Internals;

namespace NetworkPorts;

/// <summary>
/// A service on a port: one registration, one common use, or one custom service. <see cref="Source"/> says which.
/// </summary>
/// <remarks>
/// A small value that is cheap to copy and to compare. Two values are equal if they are the same record of the same
/// <see cref="PortRegistry"/>, or of <see cref="WellKnownPorts"/>. The default value is no record: port 0 with an empty
/// name.
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

    // One more than the number of the row, so that the default value is no row. The custom services follow the rows.
    private readonly int _rowPlusOne;

    private readonly ushort _port;

    internal ServiceRecord(int row, ushort port, CustomTable? custom = null)
    {
        _custom = custom;
        _rowPlusOne = row + 1;
        _port = port;
    }

    /// <summary>Gets the port number, 0 to 65535. A service on a range of ports has a record for each port.</summary>
    public ushort Port => _port;

    /// <summary>
    /// Gets the transport protocols of the record; <see cref="TransportProtocols.None"/> if it was registered without
    /// one, which means that it matches every transport.
    /// </summary>
    public TransportProtocols Transports =>
        IsCustom ? Custom[CustomNumber].Transports
        : IsDefault ? TransportProtocols.None
        : PortTable.Transports(Row);

    /// <summary>
    /// Gets the name of the service: for a registered service its service name (RFC 6335, section 5.1) as the registry
    /// spells it; for a common use the name that people use, in lower case; for a custom service the name as it was
    /// given.
    /// </summary>
    public string Name => IsCustom ? Custom.Name(CustomNumber) : IsDefault ? "" : RowNameStrings.Of(Row)!;

    /// <summary>Gets the description, on one line; empty if there is none.</summary>
    public string Description =>
        IsCustom ? Custom.Description(CustomNumber) : IsDefault ? "" : Strings.Descriptions[Row];

    /// <summary>
    /// Gets other names of the service, such as <c>www</c> and <c>www-http</c> for the registered service <c>http</c>.
    /// </summary>
    public ServiceNames Aliases =>
        IsCustom ? ServiceNames.Of(Custom.Aliases(CustomNumber))
        : IsDefault ? default
        : ServiceNames.AliasesOf(Row);

    /// <summary>
    /// Gets the documents that define the service, such as <c>"RFC9110"</c>, separated by a comma and a space; null if
    /// none is given, and for a custom service. For a common use these are the RFCs that state the port. The sources of
    /// every common use are in <c>common-uses.csv</c>.
    /// </summary>
    public string? Reference
    {
        get
        {
            SparseColumn.Find(PortTables.ReferenceRows, Row, out int start, out int end);
            return start < end ? Strings.References[PortTables.References.UInt16At(start)] : null;
        }
    }

    /// <summary>Gets the layer that the record comes from.</summary>
    public ServiceSource Source =>
        IsCustom ? ServiceSource.Custom
        : !IsDefault && PortTable.IsUse(Row) ? ServiceSource.CommonUse
        : ServiceSource.Iana;

    /// <summary>
    /// Gets where a custom service was defined: the path of its file as it was given, or the label of the service; null
    /// for a built-in service.
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

    /// <summary>Returns <see cref="Name"/> in UTF-8 without creating a string.</summary>
    /// <returns>The name, which is ASCII; empty for the default value.</returns>
    public ReadOnlySpan<byte> GetNameUtf8() =>
        IsCustom ? Custom.NameUtf8(CustomNumber) : IsDefault ? default : PortTable.Name(Row);

    /// <summary>Returns the port number and the name of the service.</summary>
    /// <returns><c>443 (https)</c>.</returns>
    public override string ToString() => ToString(null);

    /// <summary>Returns the record as text.</summary>
    /// <param name="format">
    /// G, null or empty for the number and the name (<c>443 (https)</c>); N for the name (<c>https</c>); R for the
    /// number and the transport protocols, if there are any (<c>443/tcp,udp</c>), which <see cref="PortInfo"/> can
    /// parse.
    /// </param>
    /// <param name="formatProvider">Ignored: the text is the same in every culture.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not one of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null)
    {
        Span<byte> buffer = stackalloc byte[PortText.MaxLength];
        return PortText.ToString(buffer.Slice(0, Format(buffer, format.AsSpan())));
    }

    /// <summary>Writes the record as text to a span, without allocating.</summary>
    /// <param name="destination">Receives the text.</param>
    /// <param name="charsWritten">The length of the text; 0 if the result is false.</param>
    /// <param name="format">A format of <see cref="ToString(string, IFormatProvider)"/>.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <returns>Whether the text fits in <paramref name="destination"/>.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not one of the formats.</exception>
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
    /// <param name="utf8Destination">Receives the text.</param>
    /// <param name="bytesWritten">The length of the text in bytes; 0 if the result is false.</param>
    /// <param name="format">A format of <see cref="ToString(string, IFormatProvider)"/>.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <returns>Whether the text fits in <paramref name="utf8Destination"/>.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not one of the formats.</exception>
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
