using System.Globalization;
using System.Text;

namespace NetworkPorts.Tool.Text;

/// <summary>Makes texts of logs and files safe to print: without characters that control a terminal.</summary>
internal static class Quotation
{
    private const int MaxLength = 40;

    /// <summary>Returns the start of a text in quotes.</summary>
    public static string Of(ReadOnlySpan<byte> text) =>
        Quote(Clean(text[..Math.Min(text.Length, MaxLength)]), text.Length > MaxLength);

    /// <summary>Returns the start of a text in quotes.</summary>
    public static string Of(string text) =>
        Quote(Clean(text[..Math.Min(text.Length, MaxLength)]), text.Length > MaxLength);

    /// <summary>Returns a text with a question mark for each character that is not printable.</summary>
    public static string Clean(ReadOnlySpan<byte> text) => Clean(Encoding.UTF8.GetString(text));

    /// <summary>Returns a text with a question mark for each character that is not printable.</summary>
    public static string Clean(string text) =>
        text.All(IsPrintable)
            ? text
            : string.Concat(text.Select(character => IsPrintable(character) ? character : '?'));

    private static string Quote(string text, bool isCut) => isCut ? $"'{text}...'" : $"'{text}'";

    // Format characters can reverse the direction of a text, and separators can break its line.
    private static bool IsPrintable(char character) => char.GetUnicodeCategory(character)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator);
}
