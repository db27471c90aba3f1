using System.Globalization;
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
        string.Concat(Encoding.UTF8.GetString(text).Select(character => IsPrinted(character) ? character : '?'));

    /// <summary>A text may also turn its direction round, or break its line, without a control character.</summary>
    private static bool IsPrinted(char character) => char.GetUnicodeCategory(character) is not (UnicodeCategory.Control
        or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
