namespace NetworkPorts.Internals;

/// <summary>
/// The registry's status of a port for each transport, packed into a byte that its first row holds. The generator
/// writes it and the library reads it, so both compile this file.
/// </summary>
/// <remarks>
/// The flags of <see cref="TransportProtocols"/> are the upper four bits of a byte. They hold the transports with a
/// registered record; the lower four bits hold those the port is reserved for.
/// </remarks>
internal static class StatusFormat
{
    private const int Shift = 4;

    public static byte Pack(TransportProtocols assigned, TransportProtocols reserved) =>
        (byte)((int)assigned | ((int)reserved >> Shift));

    public static bool IsAssigned(int packed, TransportProtocols requested) => (packed & (int)requested) != 0;

    public static bool IsReserved(int packed, TransportProtocols requested) =>
        ((packed << Shift) & (int)requested) != 0;
}
