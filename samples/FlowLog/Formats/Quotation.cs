using System.Text;

namespace FlowLog.Formats;

/// <summary>A text of the log, fit to be shown: neither long, nor able to control a terminal.</summary>
internal static class Quotation
{
    private const int LongestQuote = 40;

    public static string Of(ReadOnlySpan<byte> text)
    {
        string shown = Clean(text[..Math.Min(text.Length, LongestQuote)]);
        return text.Length <= LongestQuote ? $"'{shown}'" : $"'{shown}...'";
    }

    /// <summary>Returns the text with a question mark for each character that is not printed.</summary>
    public static string Clean(ReadOnlySpan<byte> text) =>
        string.Concat(Encoding.UTF8.GetString(text).Select(character => char.IsControl(character) ? '?' : character));
}
