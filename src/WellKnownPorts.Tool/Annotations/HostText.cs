using System.Buffers;
using System.Net;
using System.Text;

namespace NetworkPorts.Tool.Annotations;

/// <summary>Recognizes addresses and host names at the end of a text.</summary>
internal static class HostText
{
    private const int MaxLength = 255;

    private static readonly SearchValues<byte> s_hostLetters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_"u8);

    // Many endings of host names are also endings of file names (.rs, .py, .sh, .md), so only these are accepted.
    private static readonly string[] s_topLevelDomains =
    [
        "arpa", "biz", "cloud", "com", "corp", "dev", "edu", "gov", "home", "info", "int", "internal", "lan", "local",
        "localdomain", "mil", "net", "onion", "org", "svc", "test", "example", "invalid",
    ];

    /// <summary>
    /// Returns whether the text ends with an IPv4 address, an IPv6 address in brackets, the wildcard <c>*</c> or
    /// <c>::</c>, or a host name that cannot be the name of a file.
    /// </summary>
    public static bool EndsWithHost(ReadOnlySpan<byte> text)
    {
        text = text[Math.Max(0, text.Length - MaxLength)..];
        if (text is [.., (byte)']'])
            return EndsWithAddressInBrackets(text);
        if (text is [.., (byte)'*'] or [.., (byte)':', (byte)':'])
            return IsWildcard(text);

        int start = text.LastIndexOfAnyExcept(s_hostLetters) + 1;
        ReadOnlySpan<byte> host = text[start..];
        ReadOnlySpan<byte> before = text[..start];
        if (host.IsEmpty || host[0] == '.' || host[^1] == '.')
            return false;
        if (IsIPv4(host))
            return !before.EndsWith("::"u8);
        return !before.EndsWith("/"u8) && !before.EndsWith("\\"u8) && !before.EndsWith(":"u8) ? IsHostName(host)
            : before.EndsWith("://"u8) && char.IsAsciiLetter((char)host[0]);
    }

    private static bool EndsWithAddressInBrackets(ReadOnlySpan<byte> text)
    {
        int bracket = text.LastIndexOf((byte)'[');
        if (bracket < 0)
            return false;
        ReadOnlySpan<byte> address = text[(bracket + 1)..^1];
        return address.Contains((byte)':') && IPAddress.TryParse(Encoding.Latin1.GetString(address), out _);
    }

    private static bool IsWildcard(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> before = text.EndsWith("*"u8) ? text[..^1] : text[..^2];
        return before.IsEmpty || before[^1] is (byte)' ' or (byte)'\t';
    }

    private static bool IsIPv4(ReadOnlySpan<byte> host) =>
        host.Count((byte)'.') == 3 && char.IsAsciiDigit((char)host[^1])
        && IPAddress.TryParse(Encoding.Latin1.GetString(host), out _);

    private static bool IsHostName(ReadOnlySpan<byte> host)
    {
        string name = Encoding.Latin1.GetString(host);
        string last = name[(name.LastIndexOf('.') + 1)..];
        return name.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (last.Length < name.Length && s_topLevelDomains.Contains(last, StringComparer.OrdinalIgnoreCase));
    }
}
