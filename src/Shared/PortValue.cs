using System.Net;
using System.Net.Sockets;

namespace NetworkPorts.Logging;

/// <summary>
/// Reads ports and transport protocols from the values of log properties. Each logging integration compiles this file.
/// </summary>
internal static class PortValue
{
    private const int MaxDigits = 5;
    private const int MaxMembers = 64;

    /// <summary>
    /// Reads a port: an integer of any type from 0 to 65535, a string of its ASCII digits, an endpoint, a URI, text
    /// such as <c>10.0.0.1:443</c>, <c>[2001:db8::1]:443</c>, <c>db:5432</c> or <c>https://example.org</c>, or a
    /// dictionary with the key <c>Port</c>.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <param name="isAddress">Whether the value is an address, so that a plain number is not a port.</param>
    /// <param name="port">The port; 0 if the result is false.</param>
    /// <returns>Whether the value has a port.</returns>
    public static bool TryReadPort(object? value, bool isAddress, out ushort port)
    {
        switch (value)
        {
            case int number:
                port = 0;
                return !isAddress && TryNarrow(number, out port);
            case string text:
                return (!isAddress && TryParseDigits(text.AsSpan(), out port))
                    || AddressText.TryReadPort(text, out port);
            case IPEndPoint endPoint:
                return TryNarrow(endPoint.Port, out port);
            case DnsEndPoint endPoint:
                return TryNarrow(endPoint.Port, out port);
            case Uri { IsAbsoluteUri: true } uri:
                return uri.Port >= 0
                    ? TryNarrow(uri.Port, out port)
                    : AddressText.TryReadPort(uri.OriginalString, out port);
            case IReadOnlyDictionary<string, object?> members:
                port = 0;
                return TryFindPort(members, out object? member) && TryReadPort(member, isAddress: false, out port);
            case IReadOnlyList<KeyValuePair<string, object?>> members:
                port = 0;
                return TryFindPort(members, out member) && TryReadPort(member, isAddress: false, out port);
            default:
                port = 0;
                return !isAddress && TryReadInteger(value, out port);
        }
    }

    /// <summary>
    /// Reads one or more transport protocols: text that <see cref="TransportConvert"/> can parse, an IP protocol number
    /// of any integer type, the protocol of a socket, or <see cref="TransportProtocols"/>.
    /// </summary>
    /// <returns>Whether the value is at least one transport protocol.</returns>
    public static bool TryReadTransport(object? value, out TransportProtocols transport)
    {
        transport = TransportProtocols.None;
        bool isRead = value switch
        {
            string text => TransportConvert.TryParse(text, out transport),
            ProtocolType protocol => TransportConvert.TryFromProtocolType(protocol, out transport),
            TransportProtocols protocols => IsDefined(transport = protocols),
            _ => TryReadInteger(value, out ushort number)
                && TransportConvert.TryFromIPProtocolNumber(number, out transport),
        };

        // The text "none" is valid, but a lookup for no transport protocol would find no service.
        if (!isRead)
            transport = TransportProtocols.None;
        return transport != TransportProtocols.None;
    }

    public static bool TryParseDigits(ReadOnlySpan<char> text, out ushort result)
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

    private static bool IsDefined(TransportProtocols transport) => (transport & ~TransportProtocols.All) == 0;

    private static bool TryFindPort(IReadOnlyDictionary<string, object?> members, out object? port) =>
        members.TryGetValue("Port", out port) || members.TryGetValue("port", out port);

    private static bool TryFindPort(IReadOnlyList<KeyValuePair<string, object?>> members, out object? port)
    {
        for (int i = 0; i < members.Count && i < MaxMembers; i++)
        {
            KeyValuePair<string, object?> member = members[i];
            if (string.Equals(member.Key, "port", StringComparison.OrdinalIgnoreCase))
            {
                port = member.Value;
                return true;
            }
        }

        port = null;
        return false;
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

    private static bool TryNarrow(long number, out ushort result)
    {
        bool isInRange = number is >= 0 and <= ushort.MaxValue;
        result = isInRange ? (ushort)number : (ushort)0;
        return isInRange;
    }
}
