namespace NetworkPorts;

/// <summary>Converts observed properties of a flow to <see cref="FlowInitiator"/>.</summary>
public static class FlowInitiatorConvert
{
    // The control bits of the TCP header (RFC 9293, section 3.1).
    private const int Syn = 0x02;
    private const int Ack = 0x10;

    /// <summary>Returns the side that initiated a TCP connection, given the flags of one packet.</summary>
    /// <param name="flags">
    /// The control bits of a packet from the source to the destination (RFC 9293, section 3.1): SYN is 2 and ACK is 16.
    /// All other bits are ignored.
    /// </param>
    /// <returns>
    /// <see cref="FlowInitiator.Source"/> for SYN without ACK, which only the client sends;
    /// <see cref="FlowInitiator.Destination"/> for SYN with ACK, which is the server's answer;
    /// <see cref="FlowInitiator.Unknown"/> without SYN.
    /// </returns>
    /// <remarks>
    /// Do not pass the union of the flags of several packets, which NetFlow exports: a client's SYN and its later ACK
    /// would look like a server's answer. The <c>tcp-flags</c> field of AWS VPC flow logs is suitable, because it
    /// contains ACK only for packets that have both SYN and ACK.
    /// </remarks>
    public static FlowInitiator FromTcpFlags(int flags) => (flags & (Syn | Ack)) switch
    {
        Syn => FlowInitiator.Source,
        Syn | Ack => FlowInitiator.Destination,
        _ => FlowInitiator.Unknown,
    };
}
