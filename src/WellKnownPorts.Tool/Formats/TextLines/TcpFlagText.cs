namespace NetworkPorts.Tool.Formats.TextLines;

/// <summary>Reads TCP flags that are written as letters or words.</summary>
internal static class TcpFlagText
{
    /// <summary>
    /// Returns the end that initiated a connection: the source of a SYN, or the destination of a SYN with an ACK
    /// (RFC 9293, section 3.5).
    /// </summary>
    /// <param name="flags">The flags of one packet: letters, where a dot is an ACK, or words.</param>
    public static FlowInitiator InitiatorOf(ReadOnlySpan<byte> flags)
    {
        bool isWord = flags.IndexOf("SYN"u8) >= 0;
        if (!isWord && !flags.Contains((byte)'S'))
            return FlowInitiator.Unknown;
        bool isAnswer = isWord ? flags.IndexOf("ACK"u8) >= 0 : flags.ContainsAny((byte)'.', (byte)'A');
        return isAnswer ? FlowInitiator.Destination : FlowInitiator.Source;
    }
}
