namespace NetworkPorts.DuckDB.Tests;

/// <summary>The expected results of the functions, from the library.</summary>
internal static class Expected
{
    public static readonly TransportProtocols[] Transports =
        [TransportProtocols.Tcp, TransportProtocols.Udp, TransportProtocols.Sctp, TransportProtocols.Dccp];

    public static string? Category(PortInfo port) =>
        port.Category == PortCategory.Unknown ? null : port.Category.ToWord();

    public static string Traits(PortInfo port) => port.Traits == PortTraits.None ? "" : port.Traits.ToWords();
}
