using System.Text.RegularExpressions;

namespace NetworkPorts.Importer;

/// <summary>
/// Converts text to one line: each run of white space and control characters becomes one space. Format characters, such
/// as bidirectional controls and zero-width spaces, are removed, because they can hide or reorder text.
/// </summary>
internal static partial class SingleLine
{
    public static string Of(string text) =>
        WhiteSpace().Replace(FormatCharacters().Replace(text, ""), " ").Trim(' ');

    [GeneratedRegex(@"[\s\p{Cc}]+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@"\p{Cf}+")]
    private static partial Regex FormatCharacters();
}
