using System.Globalization;
using System.Text;
using NetworkPorts.Internals;

namespace NetworkPorts.Generators.Reading;

/// <summary>The rules for the fields of the files. Each returns what is wrong with a field, or null.</summary>
internal static class FieldRules
{
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

    /// <summary>Reads the name of one transport protocol.</summary>
    public static string? ReadTransport(string text, out TransportProtocols transport)
    {
        int index = Array.IndexOf(PortVocabulary.Transports, text);
        transport = index < 0 ? TransportProtocols.None : PortVocabulary.SingleTransports[index];
        return index < 0 ? $"'{text}' is not one of {string.Join(", ", PortVocabulary.Transports)}" : null;
    }

    public static string? OfText(string text) =>
        text.Any(char.IsControl) ? "it has a control character"
        : text.Length > 0 && (text[0] == ' ' || text[text.Length - 1] == ' ') ? "it begins or ends with a blank"
        : OfLength(text, CompressedTextFormat.MaxTextLength);

    public static string? OfLength(string text, int maxLength) =>
        Encoding.UTF8.GetByteCount(text) > maxLength ? $"it is longer than {maxLength} bytes" : null;

    private static bool TryReadPort(string text, out ushort port) =>
        ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out port);
}
