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

    public const int Count = 9;

    /// <summary>
    /// The lowest port that counts as assigned to clients if their range is not known. Linux starts there; Windows, macOS
    /// and RFC 6335 start at 49152.
    /// </summary>
    public const int FirstEphemeralPort = 32768;

    private const int BitsPerWeight = 4;

    /// <summary>Packs the weights of a port for all transports into 16 bits.</summary>
    /// <param name="port">The port.</param>
    /// <param name="assigned">The transports that the port has a registered service for.</param>
    /// <param name="used">The transports that the port has a common use for, which <see cref="Of"/> describes.</param>
    public static ushort Pack(ushort port, TransportProtocols assigned, TransportProtocols used)
    {
        bool isEphemeral = port >= FirstEphemeralPort;
        int packed = 0;
        foreach (TransportProtocols transport in PortVocabulary.SingleTransports)
        {
            int weight = Of(port, isEphemeral, (assigned & transport) != 0, (used & transport) != 0);
            packed |= weight << ShiftOf(transport);
        }

        return (ushort)packed;
    }

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
    /// Whether it has a common use. On an ephemeral port, a common use of a range of ports does not count: a client gets
    /// a port of that range by chance.
    /// </param>
    public static int Of(ushort port, bool isEphemeral, bool isAssigned, bool isUsed) =>
        port == 0 ? PortZero
        : isEphemeral ? isUsed ? UsedEphemeral : isAssigned ? RegisteredEphemeral : UnknownEphemeral
        : port < PortRanges.FirstUserPort ? isUsed ? UsedSystem : isAssigned ? RegisteredSystem : Unknown
        : isUsed ? UsedUser : isAssigned ? RegisteredUser : Unknown;
}
