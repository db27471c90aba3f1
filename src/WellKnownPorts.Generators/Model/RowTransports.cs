namespace NetworkPorts.Generators.Model;

/// <summary>The byte in which a table row keeps its transports.</summary>
internal static class RowTransports
{
    /// <summary>Tcp, Udp, Sctp and Dccp, and the bit of "without one": such a row answers for every transport.</summary>
    public const byte Every = 0x1F;

    /// <summary>Set where another row of the same port follows.</summary>
    public const byte Followed = 0x80;

    public static byte Of(byte transports) => transports == 0 ? Every : transports;
}
