using System.Buffers;
using System.Net;

namespace NetworkPorts.Tool.Formats;

/// <summary>Checks the addresses in flow logs.</summary>
internal static class FlowAddress
{
    /// <summary>The length of a full IPv6 address with the name of an interface.</summary>
    private const int Longest = 64;

    private static readonly SearchValues<byte> s_ipv6 =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz:.%-_"u8);

    /// <summary>
    /// Returns whether a text is unset or a complete address. .NET accepts more, such as a single number or [::1]:80.
    /// </summary>
    public static bool IsValid(ReadOnlySpan<byte> text) => text.IsEmpty || IsIPv4(text) || IsIPv6(text);

    /// <summary>Returns whether a text is a complete IPv4 address.</summary>
    public static bool IsIPv4(ReadOnlySpan<byte> text)
    {
        int dots = 0;
        int digits = 0;
        int number = 0;
        foreach (byte character in text)
        {
            if (char.IsAsciiDigit((char)character))
            {
                number = (number * 10) + character - '0';
                digits++;
                if (digits > 3 || number > byte.MaxValue)
                    return false;
            }
            else if (character == '.' && digits > 0)
            {
                dots++;
                digits = 0;
                number = 0;
            }
            else
            {
                return false;
            }
        }

        return dots == 3 && digits > 0;
    }

    private static bool IsIPv6(ReadOnlySpan<byte> text) =>
        text.Length <= Longest && text.Contains((byte)':') && !text.ContainsAnyExcept(s_ipv6)
        && IPAddress.IsValidUtf8(text);
}
