using System.Diagnostics;
using System.Runtime.CompilerServices;
#if NET
using System.Text.Json.Serialization;
using NetworkPorts.Json;
#endif
using NetworkPorts.Internals;

namespace NetworkPorts;

/// <summary>
/// Represents a port number and what is known about it, for all transport protocols or for the requested ones.
/// </summary>
/// <remarks>
/// The value is small and cheap to copy and compare. Its properties read the tables on each call. The default value is
/// port 0 for all transport protocols. Two values are equal if they have the same <see cref="Port"/> and
/// <see cref="RequestedTransports"/>, and are from the same <see cref="PortRegistry"/> or both from
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

    // The transport protocols that were not requested. Stored inverted, so that the default value requests all.
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
    /// Gets the transport protocols that were requested in the lookup; <see cref="TransportProtocols.All"/> if none
    /// were specified. They select the records that the other properties describe.
    /// </summary>
    public TransportProtocols RequestedTransports => _excluded ^ TransportProtocols.All;

    /// <summary>Gets the range that contains the port number (RFC 6335, section 6).</summary>
    public PortRange Range => PortRanges.Of(_port);

    /// <summary>
    /// Gets whether the port has a custom service, a common use or a registered service for
    /// <see cref="RequestedTransports"/>.
    /// </summary>
    public bool HasService => _custom is null
        ? PortTable.HasService(FirstRow, RequestedTransports)
        : _custom.HasService(_port, RequestedTransports);

    /// <summary>
    /// Gets whether web browsers refuse to connect to the port, because it is a bad port in the WHATWG Fetch Standard,
    /// section "Port blocking". This does not depend on <see cref="RequestedTransports"/>.
    /// </summary>
    public bool IsBrowserBlocked => PortBitmap.Contains(PortTables.BrowserBlocked, _port);

    /// <summary>
    /// Gets the name of the service that people usually mean by the port, such as <c>"kafka"</c> for 9092; null if no
    /// service is known.
    /// </summary>
    /// <remarks>
    /// This is the name of the first custom service of the port, or else of its first common use, or else
    /// <see cref="RegisteredName"/>. The string is created on first use and then cached. <see cref="GetNameUtf8"/>
    /// never allocates.
    /// </remarks>
    public string? Name
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _custom is not null ? NameIn(_custom)
            : IsRequestedForAll ? PortNameStrings.Of(FirstRow)
            : PortNameStrings.Of(FirstRow, RequestedTransports);
    }

    /// <summary>
    /// Gets the description of the service that <see cref="Name"/> names, which can be empty; null if no service is
    /// known.
    /// </summary>
    public string? Description =>
        _custom is null ? DescriptionOf(NamedRow) : _custom.DescriptionOf(_port, RequestedTransports);

    /// <summary>
    /// Gets the category of the service that <see cref="Name"/> names; <see cref="PortCategory.Unknown"/> if this is a
    /// registered service or no service is known.
    /// </summary>
    public PortCategory Category =>
        _custom is null ? PortTable.Category(FirstUse) : _custom.CategoryOf(_port, RequestedTransports);

    /// <summary>
    /// Gets the traits of the service that <see cref="Name"/> names; <see cref="PortTraits.None"/> if this is a
    /// registered service or no service is known.
    /// </summary>
    /// <remarks>
    /// If the name is from a common use, the value combines the traits of all common uses of the port that have this
    /// name and a requested transport.
    /// </remarks>
    public PortTraits Traits =>
        _custom is not null ? _custom.TraitsOf(_port, RequestedTransports)
        : FirstUse is > 0 and int use ? PortTable.TraitsFrom(use, RequestedTransports)
        : PortTraits.None;

    /// <summary>
    /// Gets the service name of the first registered record (RFC 6335, section 5.1), such as <c>"XmlIpcRegSvc"</c> for
    /// 9092; null if no registered record matches.
    /// </summary>
    public string? RegisteredName => IsRequestedForAll
        ? RowNameStrings.Of(PortTables.FirstRows.UInt16At(_port))
        : RowNameStrings.Of(PortTable.FirstMatch(FirstRow, RequestedTransports));

    /// <summary>
    /// Gets the description of the first registered record, which is empty if the registry has none; null if no
    /// registered record matches.
    /// </summary>
    public string? RegisteredDescription => DescriptionOf(FirstRecord);

    /// <summary>
    /// Gets the status of the port in the IANA registry: <see cref="PortStatus.Assigned"/> if a registered record
    /// matches, or else <see cref="PortStatus.Reserved"/> if the port is reserved for a requested transport, or else
    /// <see cref="PortStatus.Unassigned"/>. Common uses and custom services have no effect.
    /// </summary>
    public PortStatus Status => PortTable.Status(FirstRow, RequestedTransports);

    /// <summary>
    /// Gets the transport protocols of all registered records that match; <see cref="TransportProtocols.None"/> if no
    /// record matches, or if the records were registered without a transport.
    /// </summary>
    /// <remarks>
    /// <see cref="RequestedTransports"/> selects the records, but does not limit this value. For example, the record
    /// <c>https</c> of port 443 is registered for TCP and UDP. If the port is looked up for TCP only, the value is
    /// still TCP and UDP.
    /// </remarks>
    public TransportProtocols Transports => PortTable.TransportsFrom(FirstRow, RequestedTransports);

    /// <summary>
    /// Gets the service records of the port that match <see cref="RequestedTransports"/>. The first record is the
    /// service that <see cref="Name"/> names.
    /// </summary>
    /// <remarks>
    /// Custom services come first, and among them later layers before earlier ones. Common uses follow, the most
    /// prominent first. Registered services come last, in the order of the registry, with TCP first.
    /// </remarks>
    public ServiceRecords Services => ServiceRecords.OfPort(_port, RequestedTransports, _custom);

    internal CustomTable? Custom => _custom;

    internal TransportProtocols ExcludedTransports => _excluded;

    private bool IsRequestedForAll => _excluded == TransportProtocols.None;

    private int FirstRow => PortTable.FirstRow(_port);

    // The first row of a port is a registered record, unless the port has none.
    private int FirstRecord => IsRequestedForAll ? FirstRow : PortTable.FirstMatch(FirstRow, RequestedTransports);

    private int FirstUse =>
        IsRequestedForAll ? PortTable.FirstUse(FirstRow) : PortTable.FirstUse(FirstRow, RequestedTransports);

    private int NamedRow => IsRequestedForAll
        ? PortTable.NamedRow(FirstRow)
        : PortTable.NamedRow(FirstRow, RequestedTransports);

    /// <summary>Returns <see cref="Name"/> in UTF-8, without allocating.</summary>
    /// <returns>The name, which contains only ASCII characters; empty if no service is known.</returns>
    public ReadOnlySpan<byte> GetNameUtf8() =>
        _custom is not null ? _custom.NameUtf8Of(_port, RequestedTransports)
        : NamedRow is var row && PortTable.IsRecord(row) ? PortTable.Name(row)
        : default;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private string? NameIn(CustomTable custom) =>
        IsRequestedForAll ? custom.NameOf(_port) : custom.NameOf(_port, RequestedTransports);

    private static string? DescriptionOf(int row) => PortTable.IsRecord(row) ? Strings.Descriptions[row] : null;
}
