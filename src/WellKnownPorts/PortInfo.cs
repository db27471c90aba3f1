using System.Globalization;
#if NET
using System.Text.Json.Serialization;
using NetworkPorts.Json;
#endif
using NetworkPorts.Internals;

namespace NetworkPorts;

/// <summary>One port number and all that is known of it, as every transport protocol sees it or as the ones asked for do.</summary>
/// <remarks>
/// A few bytes, cheap to copy and to compare; what they mean is read from the tables when it is asked for. The default
/// value is port 0. Two values are equal when they are the same port, seen through the same transport protocols.
/// </remarks>
#if NET
[JsonConverter(typeof(PortInfoJsonConverter))]
#endif
public readonly record struct PortInfo
{
    private readonly ushort _port;

    // The transport protocols through which the port is not seen, so that the default value is seen through all.
    private readonly TransportProtocols _hidden;

    internal PortInfo(ushort port) => _port = port;

    internal PortInfo(ushort port, TransportProtocols seenThrough)
    {
        _port = port;
        _hidden = ~seenThrough & TransportProtocols.All;
    }

    /// <summary>The port number, 0 to 65535.</summary>
    public ushort Port => _port;

    /// <summary>The range that the port number lies in (RFC 6335, section 6).</summary>
    public PortRange Range => WellKnownPorts.Classify(_port);

    /// <summary>
    /// What the registry says: Assigned where a registered record answers, otherwise Reserved where the registry reserves
    /// the port for one of the transport protocols asked for, otherwise Unassigned. Common uses do not count.
    /// </summary>
    public PortStatus Status => PortRows.Status(FirstRow, SeenThrough);

    /// <summary>
    /// The transport protocols of the first registered record; <see cref="TransportProtocols.None"/> where there is none, or where
    /// it was registered without one. Further records may have others: see <see cref="Services"/>.
    /// </summary>
    public TransportProtocols Transports => PortRows.Transports(FirstRecord);

    /// <summary>The service name of the first registered record (RFC 6335, section 5.1), such as <c>"https"</c>; null where there is none.</summary>
    public string? Name => _hidden == TransportProtocols.None
        ? NameStrings.Of(PortTables.FirstRows.UInt16At(_port))
        : NameStrings.Of(PortRows.FirstRecord(FirstRow, SeenThrough));

    /// <summary><see cref="Name"/> in UTF-8, without a string being made; empty where there is none.</summary>
    public ReadOnlySpan<byte> NameUtf8 => FirstRecord is var row && PortRows.IsRecord(row) ? PortTables.Text(PortRows.Name(row)) : default;

    /// <summary>The description of the first registered record, which may be empty; null where there is none.</summary>
    public string? Description =>
        FirstRecord is var row && PortRows.IsRecord(row) ? Strings.Descriptions[row] : null;

    /// <summary>
    /// The name by which people know what is run on the port, such as <c>"kafka"</c> for 9092: that of its first common
    /// use, or else its registered <see cref="Name"/>; null where there is neither.
    /// </summary>
    public string? CommonName => _hidden == TransportProtocols.None
        ? CommonNameStrings.Of(FirstRow)
        : NameStrings.Of(PortRows.CommonlyNamed(FirstRow, SeenThrough));

    /// <summary>The category of the first common use; <see cref="PortCategory.Unknown"/> where there is none.</summary>
    public PortCategory Category => PortRows.Category(FirstUse);

    /// <summary>The traits of all common uses together; <see cref="PortTraits.None"/> where there are none.</summary>
    public PortTraits Traits => FirstUse is > 0 and int use ? PortRows.TraitsFrom(use, SeenThrough) : PortTraits.None;

    /// <summary>
    /// The service records that answer: first the registered ones, in the registry's order with those of TCP first, then
    /// the common uses, the most prominent first. <see cref="ServiceRecord.Source"/> tells them apart.
    /// </summary>
    public ServiceRecords Services => ServiceRecords.OfPort(FirstRow, SeenThrough);

    /// <summary>The transport protocols through which the port is seen; All where it was looked up without one.</summary>
    internal TransportProtocols SeenThrough => _hidden ^ TransportProtocols.All;

    private int FirstRow => PortRows.First(_port);

    // Without a transport asked for, this is the first row, since a port that has a record has one there.
    private int FirstRecord => _hidden == TransportProtocols.None ? FirstRow : PortRows.FirstRecord(FirstRow, SeenThrough);

    private int FirstUse => _hidden == TransportProtocols.None
        ? PortRows.FirstUse(FirstRow)
        : PortRows.FirstUse(FirstRow, SeenThrough);

    /// <summary>Whether a service is known, be it registered or in common use.</summary>
    internal bool HasService => Status == PortStatus.Assigned || FirstUse > 0;

    /// <summary>Returns the port number and its name, or its range where it has none: <c>443 (https)</c>, <c>50000 (dynamic)</c>.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0} ({1})", _port, Name ?? EnumNames.Of(Range));
}
