namespace NetworkPorts.Generators.Model;

/// <summary>The byte in which a table row keeps its transports.</summary>
internal static class RowTransports
{
    /// <summary>Set where another row of the same port follows.</summary>
    public const byte Followed = 0x80;

    private const byte All = 0x0F;

    // Such a row answers for every transport, so it has their bits as well.
    private const byte WithoutTransport = 0x10;

    public static byte Of(byte transports) => transports == 0 ? (byte)(WithoutTransport | All) : transports;

    /// <summary>The transports for which a row of the registry answers.</summary>
    public static byte Answered(byte transports) => transports == 0 ? All : transports;
}
