namespace NetworkPorts.Internals;

/// <summary>
/// How much a port looks like a service's rather than a client's, for one transport. The generator computes the weights
/// and the library reads them, so both compile this file.
/// </summary>
internal static class FlowWeight
{
    public const int PortZero = 0;
    public const int UnknownEphemeral = 1;
    public const int RegisteredEphemeral = 2;
    public const int Unknown = 3;
    public const int UsedEphemeral = 4;
    public const int RegisteredUser = 5;
    public const int RegisteredSystem = 6;
    public const int UsedUser = 7;
    public const int UsedSystem = 8;

    /// <summary>A custom service of a registry. The tables do not contain it.</summary>
    public const int Custom = 9;

    public const int Count = 10;

    /// <summary>
    /// The lowest port that counts as assigned to clients if their range is not known. Linux starts there; Windows,
    /// macOS and RFC 6335 start at 49152.
    /// </summary>
    public const int FirstEphemeralPort = 32768;

    private const int BitsPerWeight = 4;

    /// <summary>
    /// Returns the weights of a port, each packed for all transports into 16 bits: those if the ports of the clients
    /// are not known, those if it is one of them, and those if it is not. They are stored in this order.
    /// </summary>
    /// <param name="port">The port.</param>
    /// <param name="assigned">The transports that the port has a registered service for.</param>
    /// <param name="used">The transports that the port has a common use for.</param>
    /// <param name="usedAlone">
    /// The transports that the port has a common use for that is not of a range of ports.
    /// </param>
    public static (ushort Default, ushort Client, ushort Server) Pack(
        ushort port, TransportProtocols assigned, TransportProtocols used, TransportProtocols usedAlone)
    {
        ushort client = Pack(port, isEphemeral: true, assigned, usedAlone);
        ushort server = Pack(port, isEphemeral: false, assigned, used);
        return (port < FirstEphemeralPort ? server : client, client, server);
    }

    /// <summary>Returns the index of the packed weights of a port.</summary>
    /// <param name="kind">The number of the kind of port.</param>
    public static int IndexOf(int kind) => kind * 3;

    /// <summary>Returns the index of the packed weights of a port if the ports of the clients are known.</summary>
    /// <param name="kind">The number of the kind of port.</param>
    /// <param name="isEphemeral">Whether the port is one of the ports of the clients.</param>
    public static int IndexOf(int kind, bool isEphemeral) => IndexOf(kind) + (isEphemeral ? 1 : 2);

    /// <summary>
    /// Returns the weight for one transport from the packed weights of a port, given <see cref="ShiftOf"/> the
    /// transport.
    /// </summary>
    public static int Unpack(int packed, int shift) => (packed >> shift) & ((1 << BitsPerWeight) - 1);

    /// <summary>
    /// Returns the position of the weight for exactly one transport: 0, 4, 8 or 12 for TCP, UDP, SCTP or DCCP.
    /// </summary>
    public static int ShiftOf(TransportProtocols transport) =>
        BitsPerWeight * (((int)transport >> 5) - ((int)transport >> 7));

    /// <summary>Returns the weight of a port.</summary>
    /// <param name="port">The port.</param>
    /// <param name="isEphemeral">Whether it is in the range that is assigned to clients.</param>
    /// <param name="isAssigned">Whether it has a registered service.</param>
    /// <param name="isUsed">
    /// Whether it has a common use. On an ephemeral port, a common use of a range of ports does not count: a client
    /// gets a port of that range by chance.
    /// </param>
    public static int Of(ushort port, bool isEphemeral, bool isAssigned, bool isUsed) =>
        port == 0 ? PortZero
        : isEphemeral ? isUsed ? UsedEphemeral : isAssigned ? RegisteredEphemeral : UnknownEphemeral
        : port < PortRanges.FirstUserPort ? isUsed ? UsedSystem : isAssigned ? RegisteredSystem : Unknown
        : isUsed ? UsedUser : isAssigned ? RegisteredUser : Unknown;

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
