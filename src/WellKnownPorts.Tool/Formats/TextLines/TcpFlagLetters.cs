namespace NetworkPorts.Tool.Formats.TextLines;

/// <summary>Reads TCP flags that are written as letters.</summary>
internal static class TcpFlagLetters
{
    /// <summary>
    /// Returns the end that initiated a connection: the source of a SYN, or the destination of a SYN with an ACK
    /// (RFC 9293, section 3.5).
    /// </summary>
    /// <param name="flags">The flags of one packet. The ACK is a dot or <c>A</c>.</param>
    public static FlowInitiator InitiatorOf(ReadOnlySpan<byte> flags) =>
        flags.SequenceEqual("S"u8) || flags.SequenceEqual("SYN"u8) ? FlowInitiator.Source
        : flags.SequenceEqual("S."u8) || flags.SequenceEqual("SA"u8) ? FlowInitiator.Destination
        : FlowInitiator.Unknown;
}
