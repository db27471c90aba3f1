namespace NetworkPorts.Internals;

/// <summary>
/// Defines the format of the rows. Each service record is one row. The generator writes the rows and the library reads
/// them, so both compile this file.
/// </summary>
/// <remarks>
/// The registered records of a port are adjacent. The common uses of a port are adjacent too. The number of a row
/// determines its kind, because the rows are in this order:
/// <list type="number">
/// <item>rows without a name that ports share: the rows of unknown ports, then one row for each kind of
/// reservation;</item>
/// <item>rows without a name, for ports that are not registered but have common uses (from
/// <c>FirstUsedRow</c>);</item>
/// <item>registered records of ports that also have common uses (from <c>FirstRecordRow</c>);</item>
/// <item>registered records of all other ports (from <c>FirstUnusedRow</c>);</item>
/// <item>common uses (from <c>FirstUseRow</c>).</item>
/// </list>
/// Adjacent ports with the same common uses share the rows of these uses, and the rows without a name. The port of a
/// shared row is the first of these ports.
/// The texts start with the names of the rows, in the order of the rows. The aliases follow, ordered by row.
/// </remarks>
internal static partial class RowFormat
{
    /// <summary>The row of most unknown ports. It has no name and matches no transport.</summary>
    public const int UnknownRow = 0;

    /// <summary>The row of unknown ephemeral ports, which have different flow weights.</summary>
    public const int UnknownEphemeralRow = 1;

    /// <summary>The row of port 0 if it is not reserved.</summary>
    public const int UnknownPortZeroRow = 2;

    public const int LastUnknownRow = UnknownPortZeroRow;

    /// <summary>In the column of transports: another row of the same port follows.</summary>
    private const int HasNext = 0x01;

    /// <summary>
    /// In the column of transports: the record was registered without a transport. The record applies to all
    /// transports, so it also has their bits.
    /// </summary>
    private const int WithoutTransport = 0x02;

    /// <summary>In the column of transports: the record is a common use of a range of ports.</summary>
    private const int UsesRange = 0x04;

    /// <summary>
    /// In the column of transports: a later common use of the same port has the same name, for other transports.
    /// </summary>
    private const int NameRepeats = 0x08;

    /// <summary>The packed transports of a row without a name. It matches no transport and has no next row.</summary>
    public const byte NamelessTransports = 0;

    /// <summary>
    /// Returns the transports that a record applies to: all transports if it was registered without a transport.
    /// </summary>
    public static TransportProtocols Answered(TransportProtocols transports) =>
        transports == TransportProtocols.None ? TransportProtocols.All : transports;

    /// <summary>Returns whether a row is a common use of a range of ports.</summary>
    public static bool IsRangeUse(int packed) => (packed & UsesRange) != 0;

    /// <summary>Returns whether a later common use of the same port has the same name.</summary>
    public static bool RepeatsName(int packed) => (packed & NameRepeats) != 0;

    public static bool HasNextRow(int packed) => (packed & HasNext) != 0;

    public static bool Matches(int packed, TransportProtocols requested) => (packed & (int)requested) != 0;

    public static TransportProtocols Transports(int packed) =>
        (packed & WithoutTransport) != 0
            ? TransportProtocols.None
            : (TransportProtocols)packed & TransportProtocols.All;
}
