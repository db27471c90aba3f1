namespace FlowLog.Reading;

/// <summary>Thrown for a line that cannot be read, with the reason. The lines after it are read all the same.</summary>
internal sealed class BadLineException(string reason) : Exception(reason)
{
    private const int LongestQuote = 40;

    /// <summary>A text of the log, fit to be shown: neither long, nor able to control a terminal.</summary>
    public static string Quote(ReadOnlySpan<char> text)
    {
        string shown = text.Length <= LongestQuote ? text.ToString() : $"{text[..LongestQuote]}...";
        return $"'{string.Concat(shown.Select(character => char.IsControl(character) ? '?' : character))}'";
    }
}
