namespace NetworkPorts.Internals;

/// <summary>
/// Defines the format of the byte in the first row of a port that contains the port's registry status for each
/// transport. The generator writes the byte and the library reads it, so both compile this file.
/// </summary>
/// <remarks>
/// The flags of <see cref="TransportProtocols"/> use the upper four bits of a byte. These bits contain the transports
/// with a registered record. The lower four bits contain the transports for which the port is reserved.
/// </remarks>
internal static partial class StatusFormat
{
    private const int Shift = 4;

    public static bool IsAssigned(int packed, TransportProtocols requested) => (packed & (int)requested) != 0;

    public static bool IsReserved(int packed, TransportProtocols requested) =>
        ((packed << Shift) & (int)requested) != 0;
}
