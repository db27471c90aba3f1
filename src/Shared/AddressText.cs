namespace NetworkPorts.Logging;

/// <summary>Reads the port from the text of an address: a host and a port, or a URL.</summary>
internal static class AddressText
{
    private const string SchemeEnd = "://";
    private const int MaxSchemeLength = 40;
    private const int MaxAuthorityLength = 512;

    // What DnsEndPoint.ToString writes before the host.
    private static readonly string[] s_families = ["Unspecified/", "InterNetwork/", "InterNetworkV6/"];

    /// <summary>Reads the port from an address or a URL.</summary>
    /// <param name="text">
    /// The text, such as <c>10.0.0.1:443</c>, <c>[2001:db8::1]:443</c>, <c>db:5432</c> or
    /// <c>http://example.org:8080/</c>. A URL without a port has the default port of its scheme.
    /// </param>
    /// <param name="port">The port.</param>
    /// <returns>Whether the text has a port.</returns>
    public static bool TryReadPort(string text, out ushort port)
    {
        port = 0;
        if (text.IndexOf(':') < 0)
            return false;

        ReadOnlySpan<char> head = text.AsSpan(0, Math.Min(text.Length, MaxSchemeLength + SchemeEnd.Length));
        int schemeLength = head.IndexOf(SchemeEnd.AsSpan(), StringComparison.Ordinal);
        if (schemeLength < 0)
            return TryReadHostAndPort(WithoutFamily(text.AsSpan()), out port);

        ReadOnlySpan<char> authority = text.AsSpan(schemeLength + SchemeEnd.Length);
        int end = authority.IndexOfAny(['/', '?', '#']);
        authority = end < 0 ? authority : authority.Slice(0, end);
        authority = authority.Slice(authority.LastIndexOf('@') + 1);
        return TryReadHostAndPort(authority, out port)
            || (HasNoPort(authority) && TryReadScheme(text.AsSpan(0, schemeLength), out port));
    }

    private static ReadOnlySpan<char> WithoutFamily(ReadOnlySpan<char> text)
    {
        foreach (string family in s_families)
        {
            if (text.StartsWith(family.AsSpan(), StringComparison.Ordinal))
                return text.Slice(family.Length);
        }

        return text;
    }

    private static bool TryReadHostAndPort(ReadOnlySpan<char> text, out ushort port)
    {
        port = 0;
        text = text.Trim();
        int colon = text.Length <= MaxAuthorityLength ? text.LastIndexOf(':') : -1;
        return colon > 0
            && IsHost(text.Slice(0, colon))
            && PortValue.TryParseDigits(text.Slice(colon + 1), out port);
    }

    /// <summary>
    /// Returns whether text can be a host. An IPv6 address needs brackets. Digits alone are not a host, so a time such
    /// as <c>12:30</c> has no port.
    /// </summary>
    private static bool IsHost(ReadOnlySpan<char> text)
    {
        if (text[0] == '[')
            return text[text.Length - 1] == ']' && text.Length > 2;

        bool hasOtherThanDigits = false;
        foreach (char c in text)
        {
            if (c is ':' or '/' or '[' or ']' or '"' || char.IsWhiteSpace(c))
                return false;
            hasOtherThanDigits |= c is < '0' or > '9';
        }

        return hasOtherThanDigits;
    }

    private static bool HasNoPort(ReadOnlySpan<char> authority)
    {
        int afterBracket = authority.LastIndexOf(']') + 1;
        ReadOnlySpan<char> rest = authority.Slice(afterBracket);
        return authority.Length > 0 && rest.IndexOf(':') is var colon && (colon < 0 || colon == rest.Length - 1);
    }

    /// <summary>
    /// Reads the default port of a scheme. Most schemes are service names. In <c>jdbc:postgresql</c>, the service name
    /// follows the last colon.
    /// </summary>
    private static bool TryReadScheme(ReadOnlySpan<char> scheme, out ushort port)
    {
        scheme = scheme.Slice(scheme.LastIndexOf(':') + 1);
        bool isSecure = scheme.Equals("wss".AsSpan(), StringComparison.OrdinalIgnoreCase);
        ReadOnlySpan<char> name = isSecure ? "https".AsSpan()
            : scheme.Equals("ws".AsSpan(), StringComparison.OrdinalIgnoreCase) ? "http".AsSpan()
            : scheme;
        bool isKnown = WellKnownPorts.TryFind(name, out ServiceRecord record);
        port = record.Port;
        return isKnown;
    }
}
