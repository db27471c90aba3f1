namespace NetworkPorts;

/// <summary>Converts observations of a flow to <see cref="FlowInitiator"/>.</summary>
public static class FlowInitiatorConvert
{
    // The control bits of the TCP header (RFC 9293, section 3.1).
    private const int Syn = 0x02;
    private const int Ack = 0x10;

    /// <summary>Returns which side of a TCP connection initiated it, from the flags of one packet.</summary>
    /// <param name="flags">
    /// The control bits of a packet from the source to the destination (RFC 9293, section 3.1): SYN is 2 and ACK is 16.
    /// All other bits are ignored.
    /// </param>
    /// <returns>
    /// The source for SYN without ACK, because the client sends the first packet; the destination for SYN with ACK,
    /// which is the answer of the server; unknown without SYN.
    /// </returns>
    /// <remarks>
    /// The flags must not be the union of those of several packets, as NetFlow exports them: a client's SYN and a later
    /// ACK would look like the answer of a server. The <c>tcp-flags</c> of AWS VPC flow logs can be used, because they
    /// have ACK only for a packet with SYN and ACK.
    /// </remarks>
    public static FlowInitiator FromTcpFlags(int flags) => (flags & (Syn | Ack)) switch
    {
        Syn => FlowInitiator.Source,
        Syn | Ack => FlowInitiator.Destination,
        _ => FlowInitiator.Unknown,
    };
}
