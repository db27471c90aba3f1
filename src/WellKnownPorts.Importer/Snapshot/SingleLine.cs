using System.Text.RegularExpressions;

namespace NetworkPorts.Importer;

/// <summary>Text on one line: line breaks, control characters and repeated blanks become one blank.</summary>
internal static partial class SingleLine
{
    public static string Of(string text) => Blanks().Replace(text, " ").Trim(' ');

    [GeneratedRegex(@"[\s\p{Cc}]+")]
    private static partial Regex Blanks();
}
