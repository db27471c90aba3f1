using System.Net.Sockets;

namespace NetworkPorts.Logging;

/// <summary>
/// Reads ports and transport protocols from the values of log properties. Each logging integration compiles this file.
/// </summary>
internal static class PortValue
{
    private const int MaxDigits = 5;

    /// <summary>Reads a port number: an integer of any type from 0 to 65535, or a string of its ASCII digits.</summary>
    public static bool TryReadPort(object? value, out ushort port) =>
        value is string text ? TryParseDigits(text, out port) : TryReadInteger(value, out port);

    /// <summary>
    /// Reads one or more transport protocols: text that <see cref="TransportConvert"/> can parse, an IP protocol number
    /// of any integer type, or the protocol of a socket.
    /// </summary>
    public static bool TryReadTransport(object? value, out TransportProtocols transport)
    {
        transport = TransportProtocols.None;
        bool isRead = value switch
        {
            string text => TransportConvert.TryParse(text, out transport),
            ProtocolType protocol => TransportConvert.TryFromProtocolType(protocol, out transport),
            _ => TryReadInteger(value, out ushort number)
                && TransportConvert.TryFromIPProtocolNumber(number, out transport),
        };

        // The text "none" is valid, but a lookup for no transport protocol would find no service.
        return isRead && transport != TransportProtocols.None;
    }

    private static bool TryReadInteger(object? value, out ushort result)
    {
        long number = value switch
        {
            int number32 => number32,
            ushort number16 => number16,
            long number64 => number64,
            short signed16 => signed16,
            uint unsigned32 => unsigned32,
            ulong unsigned64 => unsigned64 <= ushort.MaxValue ? (long)unsigned64 : -1,
            byte number8 => number8,
            sbyte signed8 => signed8,
            _ => -1,
        };
        return TryNarrow(number, out result);
    }

    private static bool TryParseDigits(string text, out ushort result)
    {
        result = 0;
        if (text.Length is 0 or > MaxDigits)
            return false;

        int number = 0;
        foreach (char c in text)
        {
            if (c is < '0' or > '9')
                return false;
            number = (number * 10) + (c - '0');
        }

        return TryNarrow(number, out result);
    }

    private static bool TryNarrow(long number, out ushort result)
    {
        bool isInRange = number is >= 0 and <= ushort.MaxValue;
        result = isInRange ? (ushort)number : (ushort)0;
        return isInRange;
    }
}
