namespace NetworkPorts.Tool.Flows;

/// <summary>
/// A connection, or one direction of it if the log has a record for each direction. The texts are part of the line.
/// </summary>
internal readonly ref struct Flow
{
    /// <summary>The start of the flow in UTC; null if the log does not state it.</summary>
    public DateTime? Time { get; init; }

    /// <summary>The address of the source; empty if the log does not state it.</summary>
    public ReadOnlySpan<byte> SourceAddress { get; init; }

    /// <summary>The address of the destination; empty if the log does not state it.</summary>
    public ReadOnlySpan<byte> DestinationAddress { get; init; }

    /// <summary>The port of the source; null if the log does not state it or the protocol has no ports.</summary>
    public ushort? SourcePort { get; init; }

    /// <summary>The port of the destination; null if the protocol has no ports.</summary>
    public ushort? DestinationPort { get; init; }

    /// <summary>The protocol.</summary>
    public Protocol Protocol { get; init; }

    /// <summary>Which end initiated the flow, if the log states it.</summary>
    public FlowInitiator Initiator { get; init; }

    /// <summary>
    /// The number of bytes; null if the log does not state it. It is a sum of 64-bit counts, so it may need more bits.
    /// </summary>
    public UInt128? Bytes { get; init; }
}
