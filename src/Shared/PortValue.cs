using System.Net.Sockets;

namespace NetworkPorts.Logging;

/// <summary>Reads ports and transport protocols as log events hold them. Each integration compiles this file.</summary>
internal static class PortValue
{
    /// <summary>Reads a port number: any integer from 0 to 65535, or its ASCII digits in a string.</summary>
    public static bool TryRead(object? value, out ushort port)
    {
        long number = value switch
        {
            int small => small,
            ushort port16 => port16,
            long wide => wide,
            string text => Digits(text),
            short negative => negative,
            uint unsigned => unsigned,
            ulong wideUnsigned => wideUnsigned <= ushort.MaxValue ? (long)wideUnsigned : -1,
            byte tiny => tiny,
            sbyte tinySigned => tinySigned,
            _ => -1,
        };
        bool isPort = number is >= 0 and <= ushort.MaxValue;
        port = isPort ? (ushort)number : (ushort)0;
        return isPort;
    }

    /// <summary>
    /// Reads a transport protocol by its name in any case, by its number in IANA's Protocol Numbers registry, or as the
    /// protocol of a socket. What is none, or is another protocol, is every transport: then a port means what it means to any.
    /// </summary>
    public static TransportProtocols ReadTransport(object? value) => value switch
    {
        string text when text.Equals("tcp", StringComparison.OrdinalIgnoreCase) => TransportProtocols.Tcp,
        string text when text.Equals("udp", StringComparison.OrdinalIgnoreCase) => TransportProtocols.Udp,
        string text when text.Equals("quic", StringComparison.OrdinalIgnoreCase) => TransportProtocols.Udp, // which QUIC is carried by
        string text when text.Equals("sctp", StringComparison.OrdinalIgnoreCase) => TransportProtocols.Sctp,
        string text when text.Equals("dccp", StringComparison.OrdinalIgnoreCase) => TransportProtocols.Dccp,
        ProtocolType protocol => OfNumber((int)protocol),
        _ => TryRead(value, out ushort number) ? OfNumber(number) : TransportProtocols.All,
    };

    private static TransportProtocols OfNumber(int number) => number switch
    {
        6 => TransportProtocols.Tcp,
        17 => TransportProtocols.Udp,
        33 => TransportProtocols.Dccp,
        132 => TransportProtocols.Sctp,
        _ => TransportProtocols.All,
    };

    /// <summary>The number that one to five digits make; -1 where it is something else.</summary>
    private static long Digits(string text)
    {
        if (text.Length is 0 or > 5)
            return -1;

        int number = 0;
        foreach (char c in text)
        {
            if (c is < '0' or > '9')
                return -1;
            number = (number * 10) + (c - '0');
        }

        return number;
    }
}
