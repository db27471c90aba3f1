using System.Runtime.CompilerServices;

namespace NetworkPorts.Internals;

/// <summary>
/// The rows of the tables: each service record is one, and those of a port stand together. Ports without a record share
/// rows that have no name and match no transport.
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
    public static int First(ushort port) => PortTables.FirstRows[port];

    /// <summary>The status of a port, by its first row: one byte has the transports with a record, and the reserved ones.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PortStatus Status(int firstRow, TransportFilter filter)
    {
        int transports = PortTables.RowStatuses[firstRow];
        return filter.Matches(transports) ? PortStatus.Assigned
            : filter.Matches(transports >> 4) ? PortStatus.Reserved
            : PortStatus.Unassigned;
    }

    public static ushort Port(int row) => PortTables.RowPorts[row];

    /// <summary>The text that is the row's service name; 0, the empty one, where it has none.</summary>
    public static int Name(int row) => PortTables.RowNames[row];

    public static int Description(int row) => PortTables.RowDescriptions[row];

    public static bool Matches(int row, TransportFilter filter) => filter.Matches(PortTables.RowTransports[row]);

    /// <summary>The transports of a row; None where it was registered without one.</summary>
    public static TransportProtocols Transports(int row)
    {
        int bits = PortTables.RowTransports[row] & EveryTransport;
        return bits == EveryTransport ? TransportProtocols.None : (TransportProtocols)bits;
    }

    /// <summary>The first record, from the first row of a port on, that the filter lets through; -1 where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FirstRecord(int row, TransportFilter filter)
    {
        while (!Matches(row, filter))
        {
            if (!IsFollowed(row))
                return -1;
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
