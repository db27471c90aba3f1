using System.Runtime.CompilerServices;

namespace NetworkPorts.Internals;

/// <summary>
/// The rows of the tables: each service record is one, and those of a port stand together. The first rows have no name and
/// match no transport: ports without a record share them, row 0 the unassigned ones.
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

    public static bool IsRecord(int row) => row >= PortTables.NamelessRowCount;

    public static ushort Port(int row) => PortTables.RowPorts.UInt16At(row);

    /// <summary>The text that is the row's service name; 0, the empty one, where it has none.</summary>
    public static int Name(int row) => PortTables.RowNames.UInt16At(row);

    public static int Description(int row) => PortTables.RowDescriptions.UInt16At(row);

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
