namespace NetworkPorts.DuckDB.Internals;

/// <summary>The arguments of up to 64 rows. DuckDB stores the validity of 64 rows in one number.</summary>
internal readonly ref struct RowBlock(
    ReadOnlySpan<ushort> ports, ReadOnlySpan<ushort> destinations, ReadOnlySpan<byte> transports)
{
    public const int MaxRows = 64;

    /// <summary>Gets the port of each row. For a flow, this is the port of the source.</summary>
    public ReadOnlySpan<ushort> Ports { get; } = ports;

    /// <summary>Gets the port of the destination of each row, if the function has this parameter.</summary>
    public ReadOnlySpan<ushort> Destinations { get; } = destinations;

    /// <summary>Gets the <see cref="TransportCode"/> of each row.</summary>
    public ReadOnlySpan<byte> Transports { get; } = transports;
}
