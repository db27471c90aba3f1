using System.Globalization;
#if NET
using System.Text.Json.Serialization;
using NetworkPorts.Json;
#endif
using NetworkPorts.Internals;

namespace NetworkPorts;

/// <summary>
/// A service name on a port, with its transport protocols and a description: one registration, or one common use, as
/// <see cref="Source"/> tells.
/// </summary>
/// <remarks>
/// A number that points into the tables, cheap to copy and to compare. The default value is no record: port 0 without
/// a name.
/// </remarks>
#if NET
[JsonConverter(typeof(ServiceRecordJsonConverter))]
#endif
public readonly record struct ServiceRecord
{
    // One more than the row, so that the default value is no row.
    private readonly ushort _rowPlusOne;

    internal ServiceRecord(int row) => _rowPlusOne = (ushort)(row + 1);

    /// <summary>The port number; of a record for a range of ports, the one that was looked up.</summary>
    public ushort Port => IsDefault ? (ushort)0 : PortRows.Port(Row);

    /// <summary>
    /// The transport protocols of the record; <see cref="TransportProtocols.None"/> where it was registered without one,
    /// and answers for every one.
    /// </summary>
    public TransportProtocols Transports => IsDefault ? TransportProtocols.None : PortRows.Transports(Row);

    /// <summary>
    /// The service name (RFC 6335, section 5.1), such as <c>"https"</c>, in the registry's case; of a common use the name
    /// by which people know it, in lower case.
    /// </summary>
    public string Name => IsDefault ? "" : NameStrings.Of(Row)!;

    /// <summary><see cref="Name"/> in UTF-8, without a string being made.</summary>
    public ReadOnlySpan<byte> NameUtf8 => IsDefault ? default : PortTables.Text(PortRows.Name(Row));

    /// <summary>The description, on one line; empty where the registry gives none.</summary>
    public string Description => IsDefault ? "" : Strings.Descriptions[Row];

    /// <summary>Further names under which the same service is registered: <c>www</c> and <c>www-http</c> for <c>http</c>.</summary>
    public ServiceNames Aliases => IsDefault ? default : ServiceNames.AliasesOf(Row);

    /// <summary>
    /// The documents that define the service, such as <c>"RFC9110"</c>, joined by ", "; null where none is named. Of a
    /// common use, the RFCs that state the port: the project's <c>common-uses.csv</c> names every use's sources.
    /// </summary>
    public string? Reference
    {
        get
        {
            SparseColumn.Find(PortTables.ReferenceRows, Row, out int start, out int end);
            return start < end ? Strings.Texts[PortTables.References.UInt16At(start)] : null;
        }
    }

    /// <summary>Where the record comes from.</summary>
    public ServiceSource Source => !IsDefault && PortRows.IsUse(Row) ? ServiceSource.CommonUse : ServiceSource.Iana;

    /// <summary>
    /// The category of a common use; <see cref="PortCategory.Unknown"/> of a registered record, since the registry has no
    /// categories.
    /// </summary>
    public PortCategory Category => IsDefault ? PortCategory.Unknown : PortRows.Category(Row);

    /// <summary>The traits of a common use; <see cref="PortTraits.None"/> of a registered record.</summary>
    public PortTraits Traits => IsDefault ? PortTraits.None : PortRows.Traits(Row);

    private bool IsDefault => _rowPlusOne == 0;

    private int Row => _rowPlusOne - 1;

    /// <summary>Returns the port, its transport protocols and the name: <c>443/tcp,udp (https)</c>, <c>7300 (swx)</c>.</summary>
    public override string ToString()
    {
        TransportProtocols transports = Transports;
        string separated = string.Join(",", EnumNames.Transports.Where(one => (transports & one) != 0).Select(EnumNames.Of));
        return string.Format(
            CultureInfo.InvariantCulture, separated.Length == 0 ? "{0} ({2})" : "{0}/{1} ({2})", Port, separated, Name);
    }
}
