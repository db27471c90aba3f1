using System.Globalization;
using System.Text;

namespace NetworkPorts.Generators.Reading;

/// <summary>What the fields of both files may hold; each rule returns what is wrong, or null.</summary>
internal static class FieldRules
{
    // The tables keep a text's place in blocks of 64 texts with 16-bit offsets: 64 x 1,023 still fits.
    private const int LongestText = 1023;

    public static string? ReadPorts(string text, out ushort first, out ushort last)
    {
        int hyphen = text.IndexOf('-');
        string low = hyphen < 0 ? text : text.Substring(0, hyphen);
        string high = hyphen < 0 ? text : text.Substring(hyphen + 1);
        bool isFirstPort = TryReadPort(low, out first);
        bool isLastPort = TryReadPort(high, out last);
        return !isFirstPort || !isLastPort ? $"'{text}' is not a number from 0 to 65535, nor two with a hyphen"
            : last < first ? $"'{text}' runs backwards"
            : null;
    }

    /// <summary>Reads the name of one transport protocol as its bit.</summary>
    public static string? ReadTransport(string text, out byte bit)
    {
        bit = text switch
        {
            "tcp" => 1,
            "udp" => 2,
            "sctp" => 4,
            "dccp" => 8,
            _ => 0,
        };
        return bit == 0 ? $"'{text}' is not one of tcp, udp, sctp and dccp" : null;
    }

    public static string? OfText(string text) =>
        text.Any(char.IsControl) ? "it has a control character"
        : text.Length > 0 && (text[0] == ' ' || text[text.Length - 1] == ' ') ? "it begins or ends with a blank"
        : OfLength(text);

    public static string? OfLength(string text) =>
        Encoding.UTF8.GetByteCount(text) > LongestText ? $"it is longer than {LongestText} bytes" : null;

    private static bool TryReadPort(string text, out ushort port) =>
        ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out port);
}
