using System.Diagnostics;
using System.Runtime.CompilerServices;
#if NET
using System.Text.Json.Serialization;
using NetworkPorts.Json;
#endif
using NetworkPorts.Internals;

namespace NetworkPorts;

/// <summary>
/// A port number and what is known about it, for all transport protocols or for those it was looked up for.
/// </summary>
/// <remarks>
/// A value of a few bytes that is cheap to copy and to compare; its properties read the tables when they are used. The
/// default value is port 0. Two values are equal if they have the same <see cref="Port"/> and
/// <see cref="RequestedTransports"/>, and come from the same <see cref="PortRegistry"/> or both from
/// <see cref="WellKnownPorts"/>.
/// </remarks>
#if NET
[JsonConverter(typeof(PortInfoJsonConverter))]
#endif
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct PortInfo
{
    // Null if the port was looked up in WellKnownPorts.
    private readonly CustomTable? _custom;

    private readonly ushort _port;

    // The transport protocols that were not requested, so that the default value has all of them.
    private readonly TransportProtocols _excluded;

    internal PortInfo(ushort port) => _port = port;

    internal PortInfo(ushort port, TransportProtocols requested, CustomTable? custom = null)
    {
        _custom = custom;
        _port = port;
        _excluded = requested ^ TransportProtocols.All;
    }

    /// <summary>Gets the port number, 0 to 65535.</summary>
    public ushort Port => _port;

    /// <summary>
    /// Gets the transport protocols the port was looked up for; <see cref="TransportProtocols.All"/> if it was looked
    /// up without one. They select the records that all other properties describe.
    /// </summary>
    public TransportProtocols RequestedTransports => _excluded ^ TransportProtocols.All;

    /// <summary>Gets the range the port number lies in (RFC 6335, section 6).</summary>
    public PortRange Range => PortRanges.Of(_port);

    /// <summary>Gets whether any layer has a service on the port for <see cref="RequestedTransports"/>.</summary>
    public bool HasService => _custom is null
        ? PortTable.HasService(FirstRow, RequestedTransports)
        : _custom.HasService(_port, RequestedTransports);

    /// <summary>
    /// Gets whether web browsers refuse to connect to the port: it is on the list of bad ports in the WHATWG Fetch
    /// Standard, section "Port blocking". This does not depend on <see cref="RequestedTransports"/>.
    /// </summary>
    public bool IsBrowserBlocked => PortBitmap.Contains(PortTables.BrowserBlocked, _port);

    /// <summary>
    /// Gets the name of the service that people mean by the port, such as <c>"kafka"</c> for 9092: the name of its
    /// first custom service, or else of its first common use, or else <see cref="RegisteredName"/>. It is null if no
    /// service is known.
    /// </summary>
    /// <remarks>
    /// The string is created on first use and then kept. <see cref="GetNameUtf8"/> never allocates.
    /// </remarks>
    public string? Name
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _custom is not null ? NameIn(_custom)
            : IsRequestedForAll ? PortNameStrings.Of(FirstRow)
            : PortNameStrings.Of(FirstRow, RequestedTransports);
    }

    /// <summary>
    /// Gets the description of the service that <see cref="Name"/> names; null if no service is known.
    /// </summary>
    public string? Description =>
        _custom is null ? DescriptionOf(NamedRow) : _custom.DescriptionOf(_port, RequestedTransports);

    /// <summary>
    /// Gets the category of the service that <see cref="Name"/> names; <see cref="PortCategory.Unknown"/> if it is a
    /// registered service or if none is known.
    /// </summary>
    public PortCategory Category =>
        _custom is null ? PortTable.Category(FirstUse) : _custom.CategoryOf(_port, RequestedTransports);

    /// <summary>
    /// Gets the traits of the service that <see cref="Name"/> names: those of a custom service, or those of all common
    /// uses of the port that have this name and a requested transport. <see cref="PortTraits.None"/> if it is a
    /// registered service or if none is known.
    /// </summary>
    public PortTraits Traits =>
        _custom is not null ? _custom.TraitsOf(_port, RequestedTransports)
        : FirstUse is > 0 and int use ? PortTable.TraitsFrom(use, RequestedTransports)
        : PortTraits.None;

    /// <summary>
    /// Gets the service name of the first registered record (RFC 6335, section 5.1), such as <c>"XmlIpcRegSvc"</c> for
    /// 9092; null if the registry has none.
    /// </summary>
    public string? RegisteredName => IsRequestedForAll
        ? RowNameStrings.Of(PortTables.FirstRows.UInt16At(_port))
        : RowNameStrings.Of(PortTable.FirstMatch(FirstRow, RequestedTransports));

    /// <summary>
    /// Gets the description of the first registered record, which is empty if the registry gives none; null if there is
    /// no record.
    /// </summary>
    public string? RegisteredDescription => DescriptionOf(FirstRecord);

    /// <summary>
    /// Gets what the registry says: Assigned if a registered record matches, else Reserved if the port is reserved for
    /// a requested transport, else Unassigned. Common uses do not count.
    /// </summary>
    public PortStatus Status => PortTable.Status(FirstRow, RequestedTransports);

    /// <summary>
    /// Gets the transport protocols of all registered records that match; <see cref="TransportProtocols.None"/> if
    /// there are none, or if they were registered without a transport.
    /// </summary>
    /// <remarks>
    /// <see cref="RequestedTransports"/> selects the records and does not change them: port 443 looked up for TCP has
    /// the record of <c>https</c> for TCP and UDP, so the value is TCP and UDP.
    /// </remarks>
    public TransportProtocols Transports => PortTable.TransportsFrom(FirstRow, RequestedTransports);

    /// <summary>
    /// Gets the service records that match: first the custom services, those of later layers first; then the common
    /// uses, the most prominent first; then the registered services in the order of the registry, those of TCP first.
    /// The first record is the service that <see cref="Name"/> names.
    /// </summary>
    public ServiceRecords Services => ServiceRecords.OfPort(_port, RequestedTransports, _custom);

    internal CustomTable? Custom => _custom;

    internal TransportProtocols ExcludedTransports => _excluded;

    private bool IsRequestedForAll => _excluded == TransportProtocols.None;

    private int FirstRow => PortTable.FirstRow(_port);

    // A port that has a registered record has one in its first row.
    private int FirstRecord => IsRequestedForAll ? FirstRow : PortTable.FirstMatch(FirstRow, RequestedTransports);

    private int FirstUse =>
        IsRequestedForAll ? PortTable.FirstUse(FirstRow) : PortTable.FirstUse(FirstRow, RequestedTransports);

    private int NamedRow => IsRequestedForAll
        ? PortTable.NamedRow(FirstRow)
        : PortTable.NamedRow(FirstRow, RequestedTransports);

    /// <summary>Returns <see cref="Name"/> in UTF-8 without creating a string.</summary>
    /// <returns>The name, which is ASCII; empty if no service is known.</returns>
    public ReadOnlySpan<byte> GetNameUtf8() =>
        _custom is not null ? _custom.NameUtf8Of(_port, RequestedTransports)
        : NamedRow is var row && PortTable.IsRecord(row) ? PortTable.Name(row)
        : default;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private string? NameIn(CustomTable custom) =>
        IsRequestedForAll ? custom.NameOf(_port) : custom.NameOf(_port, RequestedTransports);

    private static string? DescriptionOf(int row) => PortTable.IsRecord(row) ? Strings.Descriptions[row] : null;
}
