namespace NetworkPorts.Internals;

/// <summary>Packs the weights that the library reads.</summary>
internal static partial class FlowWeight
{
    /// <summary>
    /// Returns three sets of weights of a port, in the order in which the tables store them: the weights if the range
    /// of client ports is unknown, if the port is in that range, and if it is not. Each set packs the weights for all
    /// transports into 16 bits.
    /// </summary>
    /// <param name="port">The port.</param>
    /// <param name="assigned">The transports for which the port has a registered service.</param>
    /// <param name="used">The transports for which the port has a common use.</param>
    /// <param name="usedBySinglePort">
    /// The transports for which the port has a common use of this port only, not of a range of ports.
    /// </param>
    public static (ushort Default, ushort Client, ushort Server) Pack(
        ushort port, TransportProtocols assigned, TransportProtocols used, TransportProtocols usedBySinglePort)
    {
        ushort client = Pack(port, isEphemeral: true, assigned, usedBySinglePort);
        ushort server = Pack(port, isEphemeral: false, assigned, used);
        return (port < FirstEphemeralPort ? server : client, client, server);
    }

    private static ushort Pack(ushort port, bool isEphemeral, TransportProtocols assigned, TransportProtocols used)
    {
        int packed = 0;
        foreach (TransportProtocols transport in PortVocabulary.SingleTransports)
        {
            int weight = Of(port, isEphemeral, (assigned & transport) != 0, (used & transport) != 0);
            packed |= weight << ShiftOf(transport);
        }

        return (ushort)packed;
    }
}
