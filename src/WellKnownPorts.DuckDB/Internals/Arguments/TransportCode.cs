using System.Numerics;

namespace NetworkPorts.DuckDB.Internals;

/// <summary>
/// Converts transport protocols to and from consecutive numbers: 0 (unknown), 1 (TCP), 2 (UDP), 3 (SCTP), 4 (DCCP).
/// </summary>
internal static class TransportCode
{
    public const int Unknown = 0;
    public const int Tcp = 1;
    public const int Udp = 2;
    public const int Count = 5;

    /// <summary>Returns the code of a transport protocol; 0 if it is not exactly one.</summary>
    public static int Of(TransportProtocols transport) => BitOperations.IsPow2((int)transport)
        ? BitOperations.Log2((uint)transport) - BitOperations.Log2((uint)TransportProtocols.Tcp) + Tcp
        : Unknown;

    /// <summary>Returns the transport protocol of a code.</summary>
    public static TransportProtocols ToProtocol(int code) =>
        (TransportProtocols)(((int)TransportProtocols.Tcp >> Tcp << code) & (int)TransportProtocols.All);
}
