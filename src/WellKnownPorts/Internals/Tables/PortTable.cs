using System.Runtime.CompilerServices;

namespace NetworkPorts.Internals;

/// <summary>
/// Reads the rows of ports. <see cref="RowFormat"/>, <see cref="StatusFormat"/> and <see cref="FlowWeight"/> define
/// their contents.
/// </summary>
internal static class PortTable
{
    /// <summary>
    /// Returns the first row of a port. The column has an entry for each of the 65,536 ports, so the lookup is one read
    /// without a bounds check or a branch.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FirstRow(ushort port) => PortTables.FirstRows.UInt16At(port);

    /// <summary>
    /// Returns the packed <see cref="FlowWeight"/> of a port if the range of client ports is unknown.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FlowWeights(ushort port) =>
        PortTables.FlowWeights.UInt16At(FlowWeight.IndexOf(PortTables.RowFlowKinds[FirstRow(port)]));

    /// <summary>
    /// Returns the packed <see cref="FlowWeight"/> of a port, given whether it is in the range of client ports.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FlowWeights(ushort port, bool isEphemeral) =>
        PortTables.FlowWeights.UInt16At(FlowWeight.IndexOf(PortTables.RowFlowKinds[FirstRow(port)], isEphemeral));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PortStatus Status(int firstRow, TransportProtocols requested)
    {
        int packed = PortTables.RowStatuses[firstRow];
        return StatusFormat.IsAssigned(packed, requested) ? PortStatus.Assigned
            : StatusFormat.IsReserved(packed, requested) ? PortStatus.Reserved
            : PortStatus.Unassigned;
    }

    /// <summary>Returns whether a port is a known port, given its first row.</summary>
    public static bool IsKnown(int firstRow) => firstRow > RowFormat.LastUnknownRow;

    public static bool IsRecord(int row) => row >= PortTables.FirstRecordRow;

    public static bool IsUse(int row) => row >= PortTables.FirstUseRow;

    /// <summary>Returns the first common use of a port, given its first row, or 0 if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FirstUse(int firstRow)
    {
        // The first rows of ports with common uses are adjacent, which keeps this column short.
        int used = firstRow - PortTables.FirstUsedRow;
        return (uint)used < PortTables.FirstUnusedRow - PortTables.FirstUsedRow
            ? PortTables.FirstUses.UInt16At(used)
            : 0;
    }

    /// <summary>
    /// Returns the first common use for the requested transports, given the first row of the port, or 0 if none
    /// matches.
    /// </summary>
    public static int FirstUse(int firstRow, TransportProtocols requested) =>
        FirstUse(firstRow) is > 0 and int use ? FirstMatch(use, requested) : 0;

    /// <summary>
    /// Returns whether a port has a common use of this port only, not of a range, for a requested transport, given the
    /// first row of the port.
    /// </summary>
    public static bool HasSinglePortUse(int firstRow, TransportProtocols requested)
    {
        int use = FirstUse(firstRow);
        if (use == 0)
            return false;
        for (int end = End(use); use < end; use++)
        {
            if (Matches(use, requested) && !RowFormat.IsRangeUse(PortTables.RowTransports[use]))
                return true;
        }

        return false;
    }

    /// <summary>Returns whether a port and the next port have common uses and share the rows of these uses.</summary>
    public static bool SharesUsesWithNext(ushort port) =>
        port < ushort.MaxValue
        && FirstUse(FirstRow(port)) is > 0 and int use
        && use == FirstUse(FirstRow((ushort)(port + 1)));

    /// <summary>
    /// Returns the row of the service that names a port for all transports, given the first row of the port. The row
    /// has no name if no service is known.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int NamedRow(int firstRow)
    {
        int used = firstRow - PortTables.FirstUsedRow;
        return (uint)used < PortTables.FirstUnusedRow - PortTables.FirstUsedRow
            ? PortTables.FirstUses.UInt16At(used)
            : firstRow;
    }

    /// <summary>
    /// Returns the row of the service that names a port for the requested transports, given the first row of the port:
    /// the first common use, or the first registered record if there is no common use. The row has no name if no
    /// service matches.
    /// </summary>
    public static int NamedRow(int firstRow, TransportProtocols requested) =>
        FirstUse(firstRow, requested) is > 0 and int use ? use : FirstMatch(firstRow, requested);

    public static bool HasService(int firstRow, TransportProtocols requested) =>
        Status(firstRow, requested) == PortStatus.Assigned || FirstUse(firstRow, requested) > 0;

    public static PortCategory Category(int row) =>
        IsUse(row) ? (PortCategory)PortTables.UseCategories[row - PortTables.FirstUseRow] : PortCategory.Unknown;

    public static PortTraits Traits(int row) =>
        IsUse(row) ? (PortTraits)PortTables.UseTraits[row - PortTables.FirstUseRow] : PortTraits.None;

    /// <summary>
    /// Returns the combined traits of a common use and of later uses that have the same name and a requested transport.
    /// </summary>
    public static PortTraits TraitsFrom(int use, TransportProtocols requested)
    {
        PortTraits traits = Traits(use);
        if (RowFormat.RepeatsName(PortTables.RowTransports[use]))
        {
            ReadOnlySpan<byte> name = Name(use);
            for (int row = use + 1, end = End(use); row < end; row++)
                traits |= Matches(row, requested) && Name(row).SequenceEqual(name) ? Traits(row) : PortTraits.None;
        }

        return traits;
    }

    /// <summary>Returns the transports of all matching registered records, given the first row of the port.</summary>
    public static TransportProtocols TransportsFrom(int firstRow, TransportProtocols requested)
    {
        var transports = TransportProtocols.None;
        for (int row = firstRow, end = End(firstRow); row < end; row++)
            transports |= Matches(row, requested) ? Transports(row) : TransportProtocols.None;
        return transports;
    }

    /// <summary>Returns the port of a row, or the first of the ports that share the row.</summary>
    public static ushort Port(int row) => PortTables.RowPorts.SplitUInt16At(row);

    /// <summary>Returns the service name of a row in UTF-8, or an empty span if the row has no name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> Name(int row) => PortTables.Text(row);

    /// <summary>Returns the row that has a text as name or alias. Aliases follow the names of all rows.</summary>
    public static int RowOfText(int text) =>
        text < PortTables.RowCount ? text : PortTables.AliasRows.UInt16At(text - PortTables.RowCount);

    /// <summary>Returns an alias, given its index in the column of alias rows.</summary>
    public static ReadOnlySpan<byte> Alias(int index) => PortTables.Text(PortTables.RowCount + index);

    public static bool Matches(int row, TransportProtocols requested) =>
        RowFormat.Matches(PortTables.RowTransports[row], requested);

    /// <summary>Returns the transports of a row, or None if its service was registered without a transport.</summary>
    public static TransportProtocols Transports(int row) => RowFormat.Transports(PortTables.RowTransports[row]);

    /// <summary>
    /// Starts at a row of a port and returns the first row that matches the requested transports. If no row matches,
    /// returns <see cref="RowFormat.UnknownRow"/>, which is empty in every column.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FirstMatch(int row, TransportProtocols requested)
    {
        while (!Matches(row, requested))
        {
            if (!HasNext(row))
                return RowFormat.UnknownRow;
            row++;
        }

        return row;
    }

    /// <summary>Returns the row number after the last row of a port, given one of its rows.</summary>
    public static int End(int row)
    {
        while (HasNext(row))
            row++;
        return row + 1;
    }

    private static bool HasNext(int row) => RowFormat.HasNextRow(PortTables.RowTransports[row]);
}
