using System.Runtime.CompilerServices;

namespace NetworkPorts.Internals;

/// <summary>
/// The rows of the tables: each service record is one, and those of a port stand together. The number of a row tells what
/// it is. The first rows have no name and match no transport: they are for the ports that are not registered, row 0 for
/// all of which nothing is known. Then come the registered records, and last the common uses.
/// </summary>
internal static class PortRows
{
    private const int EveryTransport = 0x1F;
    private const int Followed = 0x80;

    /// <summary>
    /// The first row of a port. The table has an entry for each of the 65,536 ports, so this is one read, which needs
    /// no check of its bounds and no branch.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int First(ushort port) => PortTables.FirstRows.UInt16At(port);

    /// <summary>The status of a port, by its first row: one byte has the transports with a record, and the reserved ones.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PortStatus Status(int firstRow, TransportProtocols transports)
    {
        int status = PortTables.RowStatuses[firstRow];
        return (status & (int)transports) != 0 ? PortStatus.Assigned
            : ((status >> 4) & (int)transports) != 0 ? PortStatus.Reserved
            : PortStatus.Unassigned;
    }

    public static bool IsRecord(int row) => row >= PortTables.FirstRecordRow;

    public static bool IsUse(int row) => row >= PortTables.FirstUseRow;

    /// <summary>The first common use of a port, by its first row; 0 where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FirstUse(int firstRow)
    {
        // Rows of ports that have common uses stand together, so that the column is as short as they are few.
        int used = firstRow - PortTables.FirstUsedRow;
        return (uint)used < PortTables.FirstUnusedRow - PortTables.FirstUsedRow ? PortTables.FirstUses.UInt16At(used) : 0;
    }

    /// <summary>The first common use for some transports, by the first row of the port; 0 where there is none.</summary>
    public static int FirstUse(int firstRow, TransportProtocols transports) =>
        FirstUse(firstRow) is > 0 and int use ? FirstRecord(use, transports) : 0;

    /// <summary>The row that has the common name of a port, by its first row: the first common use, or else the first record.</summary>
    public static int CommonlyNamed(int firstRow, TransportProtocols transports) =>
        FirstUse(firstRow, transports) is > 0 and int use ? use : FirstRecord(firstRow, transports);

    public static PortCategory Category(int row) =>
        IsUse(row) ? (PortCategory)PortTables.UseCategories[row - PortTables.FirstUseRow] : PortCategory.Unknown;

    public static PortTraits Traits(int row) =>
        IsUse(row) ? (PortTraits)PortTables.UseTraits[row - PortTables.FirstUseRow] : PortTraits.None;

    /// <summary>The traits of all common uses from one on that answer for some of the transports.</summary>
    public static PortTraits TraitsFrom(int use, TransportProtocols transports)
    {
        PortTraits traits = PortTraits.None;
        for (int end = End(use); use < end; use++)
            traits |= Matches(use, transports) ? Traits(use) : PortTraits.None;
        return traits;
    }

    public static ushort Port(int row) => PortTables.RowPorts.UInt16At(row);

    /// <summary>The text that is the row's service name; 0, the empty one, where it has none.</summary>
    public static int Name(int row) => PortTables.RowNames.UInt16At(row);

    public static bool Matches(int row, TransportProtocols transports) => (PortTables.RowTransports[row] & (int)transports) != 0;

    /// <summary>The transports of a row; None where it was registered without one.</summary>
    public static TransportProtocols Transports(int row)
    {
        int bits = PortTables.RowTransports[row] & EveryTransport;
        return bits == EveryTransport ? TransportProtocols.None : (TransportProtocols)bits;
    }

    /// <summary>
    /// The first record, from the first row of a port on, that answers for some of the transports; where there is none,
    /// row 0, in which every column is empty.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FirstRecord(int row, TransportProtocols transports)
    {
        while (!Matches(row, transports))
        {
            if (!IsFollowed(row))
                return 0;
            row++;
        }

        return row;
    }

    /// <summary>The row behind the last of a port.</summary>
    public static int End(int row)
    {
        while (IsFollowed(row))
            row++;
        return row + 1;
    }

    private static bool IsFollowed(int row) => (PortTables.RowTransports[row] & Followed) != 0;
}
