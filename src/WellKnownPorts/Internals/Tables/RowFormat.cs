namespace NetworkPorts.Internals;

/// <summary>
/// The format of the rows, in which each service record is one row. The generator writes it and the library reads it,
/// so both compile this file.
/// </summary>
/// <remarks>
/// The registered records of a port follow each other, and so do its common uses. The number of a row says what it is,
/// in this order:
/// <list type="number">
/// <item>rows without a name that ports share: those of unknown ports, then one for each kind of reservation;</item>
/// <item>rows without a name, for ports that are not registered but have common uses (from
/// <c>FirstUsedRow</c>);</item>
/// <item>registered records of ports that also have common uses (from <c>FirstRecordRow</c>);</item>
/// <item>registered records of all other ports (from <c>FirstUnusedRow</c>);</item>
/// <item>common uses (from <c>FirstUseRow</c>).</item>
/// </list>
/// Adjacent ports with the same common uses share the rows of these uses, and the rows without a name. The port of a
/// shared row is the first of these ports.
/// The texts with the numbers of the rows are their names. The aliases follow, ordered by row.
/// </remarks>
internal static class RowFormat
{
    /// <summary>The row of most ports that are not known. It has no name and matches no transport.</summary>
    public const int UnknownRow = 0;

    /// <summary>The row of ephemeral ports that are not known: they have other flow weights.</summary>
    public const int UnknownEphemeralRow = 1;

    /// <summary>The row of port 0 if it is not reserved.</summary>
    public const int UnknownPortZeroRow = 2;

    public const int LastUnknownRow = UnknownPortZeroRow;

    /// <summary>In the column of transports: another row of the same port follows.</summary>
    private const int HasNext = 0x01;

    /// <summary>
    /// In the column of transports: the record was registered without a transport. It answers for all of them, so it
    /// has their bits as well.
    /// </summary>
    private const int WithoutTransport = 0x02;

    /// <summary>In the column of transports: the record is a common use of a range of ports.</summary>
    private const int UsesRange = 0x04;

    /// <summary>
    /// In the column of transports: a later common use of the same port has the same name, for other transports.
    /// </summary>
    private const int NameRepeats = 0x08;

    /// <summary>
    /// Packs the transports of a row into a byte: their flags, and the flags above in the lower half.
    /// </summary>
    /// <param name="transports">The transports; None for a record that was registered without one.</param>
    /// <param name="hasNext">Whether another row of the same port follows.</param>
    /// <param name="usesRange">Whether the record is a common use of a range of ports.</param>
    /// <param name="repeatsName">Whether a later common use of the same port has the same name.</param>
    public static byte PackTransports(
        TransportProtocols transports, bool hasNext, bool usesRange = false, bool repeatsName = false) => (byte)(
        (transports == TransportProtocols.None ? WithoutTransport : 0)
        | (int)Answered(transports)
        | (hasNext ? HasNext : 0)
        | (usesRange ? UsesRange : 0)
        | (repeatsName ? NameRepeats : 0));

    /// <summary>The byte of a row without a name, which matches no transport and is the only row of its port.</summary>
    public const byte NamelessTransports = 0;

    /// <summary>Returns the transports a record answers for: all of them when it was registered without one.</summary>
    public static TransportProtocols Answered(TransportProtocols transports) =>
        transports == TransportProtocols.None ? TransportProtocols.All : transports;

    /// <summary>Returns whether a row is a common use of a range of ports.</summary>
    public static bool IsUseOfRange(int packed) => (packed & UsesRange) != 0;

    /// <summary>Returns whether a later common use of the same port has the same name.</summary>
    public static bool RepeatsName(int packed) => (packed & NameRepeats) != 0;

    public static bool HasNextRow(int packed) => (packed & HasNext) != 0;

    public static bool Matches(int packed, TransportProtocols requested) => (packed & (int)requested) != 0;

    public static TransportProtocols Transports(int packed) =>
        (packed & WithoutTransport) != 0
            ? TransportProtocols.None
            : (TransportProtocols)packed & TransportProtocols.All;
}
