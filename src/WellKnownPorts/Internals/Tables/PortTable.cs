using System.Runtime.CompilerServices;

namespace NetworkPorts.Internals;

/// <summary>
/// Reads the rows of ports. <see cref="RowFormat"/>, <see cref="StatusFormat"/> and <see cref="FlowWeight"/> define
/// what they hold.
/// </summary>
internal static class PortTable
{
    /// <summary>
    /// Returns the first row of a port. The table has an entry for each of the 65,536 ports, so this is one read
    /// without a bounds check and without a branch.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FirstRow(ushort port) => PortTables.FirstRows.UInt16At(port);

    /// <summary>
    /// Returns the packed <see cref="FlowWeight"/> of a port if the ports of the clients are not known.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FlowWeights(ushort port) =>
        PortTables.FlowWeights.UInt16At(FlowWeight.IndexOf(PortTables.RowFlowKinds[FirstRow(port)]));

    /// <summary>
    /// Returns the packed <see cref="FlowWeight"/> of a port, given whether it is one of the ports of the clients.
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

    /// <summary>
    /// Returns whether a port has a registered service, a reservation or a common use, given its first row.
    /// </summary>
    public static bool IsKnown(int firstRow) => firstRow > RowFormat.LastUnknownRow;

    public static bool IsRecord(int row) => row >= PortTables.FirstRecordRow;

    public static bool IsUse(int row) => row >= PortTables.FirstUseRow;

    /// <summary>Returns the first common use of a port, given its first row; 0 if it has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FirstUse(int firstRow)
    {
        // The first rows of ports with common uses follow each other, which keeps this column short.
        int used = firstRow - PortTables.FirstUsedRow;
        return (uint)used < PortTables.FirstUnusedRow - PortTables.FirstUsedRow
            ? PortTables.FirstUses.UInt16At(used)
            : 0;
    }

    /// <summary>
    /// Returns the first common use for the requested transports, given the first row of the port; 0 if there is none.
    /// </summary>
    public static int FirstUse(int firstRow, TransportProtocols requested) =>
        FirstUse(firstRow) is > 0 and int use ? FirstMatch(use, requested) : 0;

    /// <summary>
    /// Returns whether a common use for a requested transport is of one port and not of a range, given the first row of
    /// the port.
    /// </summary>
    public static bool HasUseOfOnePort(int firstRow, TransportProtocols requested)
    {
        int use = FirstUse(firstRow);
        if (use == 0)
            return false;
        for (int end = End(use); use < end; use++)
        {
            if (Matches(use, requested) && !RowFormat.IsUseOfRange(PortTables.RowTransports[use]))
                return true;
        }

        return false;
    }

    /// <summary>Returns whether the port after another one has the same common uses, in the same rows.</summary>
    public static bool SharesUsesWithNext(ushort port) =>
        port < ushort.MaxValue
        && FirstUse(FirstRow(port)) is > 0 and int use
        && use == FirstUse(FirstRow((ushort)(port + 1)));

    /// <summary>
    /// Returns the row of the service that people mean for all transports, given the first row of the port. The row has
    /// no name if no service is known.
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
    /// Returns the row of the service that people mean, given the first row of the port: its first common use, or else
    /// its first registered record. The row has no name if the port has neither.
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
    /// Returns the traits of a common use and of those after it that have its name and a requested transport.
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

    /// <summary>Returns the transports of all registered records that match, given the first row of the port.</summary>
    public static TransportProtocols TransportsFrom(int firstRow, TransportProtocols requested)
    {
        var transports = TransportProtocols.None;
        for (int row = firstRow, end = End(firstRow); row < end; row++)
            transports |= Matches(row, requested) ? Transports(row) : TransportProtocols.None;
        return transports;
    }

    /// <summary>Returns the port of a row; the first one if several ports share it.</summary>
    public static ushort Port(int row) => PortTables.RowPorts.SplitUInt16At(row);

    /// <summary>Returns the service name of a row in UTF-8; empty if it has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> Name(int row) => PortTables.Text(row);

    /// <summary>
    /// Returns the row that a text is the name or an alias of. Aliases come after the names of all rows.
    /// </summary>
    public static int RowOfText(int text) =>
        text < PortTables.RowCount ? text : PortTables.AliasRows.UInt16At(text - PortTables.RowCount);

    /// <summary>Returns an alias, given its index in the column of the rows that have aliases.</summary>
    public static ReadOnlySpan<byte> Alias(int index) => PortTables.Text(PortTables.RowCount + index);

    public static bool Matches(int row, TransportProtocols requested) =>
        RowFormat.Matches(PortTables.RowTransports[row], requested);

    /// <summary>Returns the transports of a row; None if it was registered without one.</summary>
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

    /// <summary>Returns the number after the last row of a port, given one of its rows.</summary>
    public static int End(int row)
    {
        while (HasNext(row))
            row++;
        return row + 1;
    }

    private static bool HasNext(int row) => RowFormat.HasNextRow(PortTables.RowTransports[row]);
}
