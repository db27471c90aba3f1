namespace NetworkPorts.Internals;

/// <summary>Packs the status byte that the library reads.</summary>
internal static partial class StatusFormat
{
    public static byte Pack(TransportProtocols assigned, TransportProtocols reserved) =>
        (byte)((int)assigned | ((int)reserved >> Shift));
}
