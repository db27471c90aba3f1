using System.Globalization;
using System.Text;
using NetworkPorts.Internals;

namespace NetworkPorts.Generators.Reading;

/// <summary>
/// The rules for the fields of the files. Each method returns an error message, or null if the field is valid.
/// </summary>
internal static class FieldRules
{
    public static string? ReadPorts(string text, out ushort first, out ushort last)
    {
        int hyphen = text.IndexOf('-');
        string low = hyphen < 0 ? text : text.Substring(0, hyphen);
        string high = hyphen < 0 ? text : text.Substring(hyphen + 1);
        bool isFirstPort = TryReadPort(low, out first);
        bool isLastPort = TryReadPort(high, out last);
        return !isFirstPort || !isLastPort ? $"'{text}' is not a number from 0 to 65535 or a range such as 6000-6063"
            : last < first ? $"the last port of '{text}' must be at least the first port"
            : null;
    }

    /// <summary>Reads the name of one transport protocol.</summary>
    public static string? ReadTransport(string text, out TransportProtocols transport)
    {
        int index = Array.IndexOf(TransportWords.All, text);
        transport = index < 0 ? TransportProtocols.None : PortVocabulary.SingleTransports[index];
        return index < 0 ? $"'{text}' is not one of {string.Join(", ", TransportWords.All)}" : null;
    }

    public static string? CheckText(string text) =>
        text.Any(char.IsControl) ? "the text contains a control character"
        : text.Length > 0 && (text[0] == ' ' || text[text.Length - 1] == ' ') ? "the text starts or ends with a space"
        : CheckLength(text, CompressedTextFormat.MaxTextLength);

    public static string? CheckLength(string text, int maxLength) =>
        Encoding.UTF8.GetByteCount(text) > maxLength ? $"the text is longer than {maxLength} bytes" : null;

    private static bool TryReadPort(string text, out ushort port) =>
        ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out port);
}
