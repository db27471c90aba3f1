using System.Text;

namespace NetworkPorts.Internals;

/// <summary>
/// Parses a port number or a service name, with optional transport protocols before or after a slash.
/// </summary>
internal static class PortParser
{
    // Longer texts are valid only if they have many leading zeros.
    private const int MaxStackLength = 256;

    public static PortParseError TryParse(ReadOnlySpan<char> text, out PortInfo port)
    {
        port = default;
        text = text.Trim();
        if (text.IsEmpty)
            return PortParseError.Empty;

        PortParseError error = TryParseService(text, null, out port);
        int first = text.IndexOf('/');
        if (error != PortParseError.UnknownName || first < 0)
            return error;

        // A service name can contain slashes, so the transports are before the first or after the last slash. They must
        // be names, because in "6/17" either number could be the port.
        int last = text.LastIndexOf('/');
        if (TransportNames.TryParse(text.Slice(last + 1), allowNumbers: false, out TransportProtocols transports))
            return TryParseService(text.Slice(0, last).Trim(), transports, out port);
        if (TransportNames.TryParse(text.Slice(0, first), allowNumbers: false, out transports))
            return TryParseService(text.Slice(first + 1).Trim(), transports, out port);
        return PortParseError.UnknownTransport;
    }

    public static PortParseError TryParse(ReadOnlySpan<byte> utf8, out PortInfo port)
    {
        if (utf8.Length > MaxStackLength)
            return TryParse(Decode(utf8).AsSpan(), out port);

        Span<char> buffer = stackalloc char[MaxStackLength];
        for (int i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] > 0x7F)
                return TryParse(Decode(utf8).AsSpan(), out port);
            buffer[i] = (char)utf8[i];
        }

        return TryParse(buffer.Slice(0, utf8.Length), out port);
    }

    public static string Decode(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8.ToArray());

    public static FormatException Failure(ReadOnlySpan<char> text, PortParseError error) => new(
        $"{ErrorText.Quote(text)} is not a port: " + error switch
        {
            PortParseError.Empty => "the text is empty.",
            PortParseError.PortTooLarge => "the number must be between 0 and 65535.",
            PortParseError.UnknownName => "no service has this name. The text must be a port number or a service name, "
                + "alone or with transport protocols, such as 443/tcp.",
            PortParseError.UnknownTransport =>
                "the transport protocol before or after '/' must be a name such as tcp or udp.",
            _ => "no service with this name uses this transport protocol.",
        });

    // The transports are null if the text has none.
    private static PortParseError TryParseService(
        ReadOnlySpan<char> text, TransportProtocols? transports, out PortInfo port) =>
        IsNumber(text)
            ? TryParseNumber(text, transports ?? TransportProtocols.All, out port)
            : TryParseName(text, transports, out port);

    private static PortParseError TryParseNumber(
        ReadOnlySpan<char> text, TransportProtocols transports, out PortInfo port)
    {
        int number = 0;
        for (int i = 0; i < text.Length && number <= ushort.MaxValue; i++)
            number = (number * 10) + (text[i] - '0');

        bool isPort = number <= ushort.MaxValue;
        port = isPort ? new PortInfo((ushort)number, transports) : default;
        return isPort ? PortParseError.None : PortParseError.PortTooLarge;
    }

    private static PortParseError TryParseName(
        ReadOnlySpan<char> text, TransportProtocols? transports, out PortInfo port)
    {
        port = default;
        int slot = NameTable.Find(text);
        if (slot < 0)
            return PortParseError.UnknownName;

        foreach (ServiceRecord record in ServiceRecords.OfName(slot))
        {
            TransportProtocols answered = RowFormat.Answered(record.Transports);
            if (transports is null)
            {
                // Request all transports, unless the port then has the name of another service.
                port = new PortInfo(record.Port);
                var ofService = new PortInfo(record.Port, answered);
                if (!port.GetNameUtf8().SequenceEqual(ofService.GetNameUtf8()))
                    port = ofService;
                return PortParseError.None;
            }

            if ((answered & transports) != 0)
            {
                port = new PortInfo(record.Port, transports.Value);
                return PortParseError.None;
            }
        }

        return PortParseError.UnusedTransport;
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (c is < '0' or > '9')
                return false;
        }

        return !text.IsEmpty;
    }
}
