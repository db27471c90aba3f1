namespace NetworkPorts.Internals;

/// <summary>
/// How likely a port is to be on the service side of a flow rather than on the client side, for one transport. The
/// generator packs the weights and the library reads them, so both compile this file.
/// </summary>
internal static partial class FlowWeight
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

    /// <summary>The weight of a custom service of a registry. The tables do not contain it.</summary>
    public const int Custom = 9;

    public const int Count = 10;

    /// <summary>
    /// The lowest port that counts as ephemeral if the range of client ports is unknown. The default range of Linux
    /// starts at this port. The ranges of Windows, macOS and RFC 6335 start at 49152.
    /// </summary>
    public const int FirstEphemeralPort = 32768;

    private const int BitsPerWeight = 4;

    /// <summary>Returns the index of the packed weights of a port if the range of client ports is unknown.</summary>
    /// <param name="kind">The number of the kind of port.</param>
    public static int IndexOf(int kind) => kind * 3;

    /// <summary>Returns the index of the packed weights of a port if the range of client ports is known.</summary>
    /// <param name="kind">The number of the kind of port.</param>
    /// <param name="isEphemeral">Whether the port is in the range of client ports.</param>
    public static int IndexOf(int kind, bool isEphemeral) => IndexOf(kind) + (isEphemeral ? 1 : 2);

    /// <summary>
    /// Returns the weight for one transport from the packed weights of a port, given the result of
    /// <see cref="ShiftOf"/> for the transport.
    /// </summary>
    public static int Unpack(int packed, int shift) => (packed >> shift) & ((1 << BitsPerWeight) - 1);

    /// <summary>
    /// Returns the bit position of the weight for a single transport: 0, 4, 8 or 12 for TCP, UDP, SCTP or DCCP.
    /// </summary>
    public static int ShiftOf(TransportProtocols transport) =>
        BitsPerWeight * (((int)transport >> 5) - ((int)transport >> 7));

    /// <summary>Returns the weight of a port.</summary>
    /// <param name="port">The port.</param>
    /// <param name="isEphemeral">Whether the port is in the range of client ports.</param>
    /// <param name="isAssigned">Whether the port has a registered service.</param>
    /// <param name="isUsed">
    /// Whether the port has a common use. On an ephemeral port, a common use of a range of ports does not count,
    /// because a client can get a port of that range by chance.
    /// </param>
    public static int Of(ushort port, bool isEphemeral, bool isAssigned, bool isUsed) =>
        port == 0 ? PortZero
        : isEphemeral ? isUsed ? UsedEphemeral : isAssigned ? RegisteredEphemeral : UnknownEphemeral
        : port < PortRanges.FirstUserPort ? isUsed ? UsedSystem : isAssigned ? RegisteredSystem : Unknown
        : isUsed ? UsedUser : isAssigned ? RegisteredUser : Unknown;
}
