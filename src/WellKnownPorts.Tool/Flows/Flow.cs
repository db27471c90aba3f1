namespace NetworkPorts.Tool.Flows;

/// <summary>One connection, or one direction of it where the log has a record for each. Its texts lie in the log's line.</summary>
internal readonly ref struct Flow
{
    /// <summary>When it began, in UTC; null where the log does not say.</summary>
    public DateTime? Time { get; init; }

    /// <summary>Who began it or sent it; empty where the log does not say.</summary>
    public ReadOnlySpan<byte> SourceAddress { get; init; }

    /// <summary>Who answered or received it; empty where the log does not say.</summary>
    public ReadOnlySpan<byte> DestinationAddress { get; init; }

    /// <summary>The port of the source; 0 where the protocol has no ports.</summary>
    public ushort SourcePort { get; init; }

    /// <summary>The port of the destination; 0 where the protocol has no ports.</summary>
    public ushort DestinationPort { get; init; }

    public Protocol Protocol { get; init; }

    /// <summary>The bytes carried. A sum of 64-bit counts, so it need not fit in 64 bits.</summary>
    public UInt128 Bytes { get; init; }
}
