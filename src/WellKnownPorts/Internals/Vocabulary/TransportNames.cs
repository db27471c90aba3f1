namespace NetworkPorts.Internals;

/// <summary>Parses the names of transport protocols.</summary>
internal static class TransportNames
{
    private static readonly string[] s_otherUdpNames = ["quic", "udplite", "udp-lite"];

    /// <summary>Parses one or more transport protocols separated by commas, or <c>none</c>.</summary>
    /// <param name="text">The text, in any case.</param>
    /// <param name="allowNumbers">Whether IP protocol numbers are allowed instead of names.</param>
    /// <param name="transports">The transport protocols, or None if the method returns false.</param>
    public static bool TryParse(ReadOnlySpan<char> text, bool allowNumbers, out TransportProtocols transports)
    {
        // Most texts are a single name in lower case.
        int index = Words.IndexOfExact(TransportWords.All, text);
        if (index < 0)
            return TryParseList(text.Trim(), allowNumbers, out transports);
        transports = PortVocabulary.SingleTransports[index];
        return true;
    }

    private static bool TryParseList(ReadOnlySpan<char> text, bool allowNumbers, out TransportProtocols transports)
    {
        transports = TransportProtocols.None;
        if (text.Equals(PortVocabulary.None.AsSpan(), StringComparison.OrdinalIgnoreCase))
            return true;

        TransportProtocols all = TransportProtocols.None;
        for (int comma = 0; comma >= 0; text = text.Slice(comma + 1))
        {
            comma = text.IndexOf(',');
            ReadOnlySpan<char> one = (comma < 0 ? text : text.Slice(0, comma)).Trim();
            bool isParsed = TryParseName(one, out TransportProtocols transport)
                || (allowNumbers && TryParseNumber(one, out transport));
            if (!isParsed)
                return false;
            all |= transport;
        }

        transports = all;
        return true;
    }

    private static bool TryParseName(ReadOnlySpan<char> text, out TransportProtocols transport)
    {
        // Names such as udp6 and tcp4 include the IP version.
        bool hasVersion = text.Length > 0 && text[text.Length - 1] is '4' or '6';
        int index = Words.IndexOf(TransportWords.All, hasVersion ? text.Slice(0, text.Length - 1) : text);
        transport = index >= 0 ? PortVocabulary.SingleTransports[index]
            : Words.IndexOf(s_otherUdpNames, text) >= 0 ? TransportProtocols.Udp
            : TransportProtocols.None;
        return transport != TransportProtocols.None;
    }

    private static bool TryParseNumber(ReadOnlySpan<char> text, out TransportProtocols transport)
    {
        const int MaxDigits = 3;
        int number = 0;
        transport = TransportProtocols.None;
        if (text.Length is 0 or > MaxDigits)
            return false;
        foreach (char c in text)
        {
            if (c is < '0' or > '9')
                return false;
            number = (number * 10) + (c - '0');
        }

        return TransportConvert.TryFromIPProtocolNumber(number, out transport);
    }
}
