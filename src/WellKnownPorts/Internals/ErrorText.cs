namespace NetworkPorts.Internals;

/// <summary>Quotes text from a caller in a message.</summary>
internal static class ErrorText
{
    private const int MaxLength = 100;

    /// <summary>Returns the text in quotation marks, and only its start if it is long.</summary>
    public static string Quote(ReadOnlySpan<char> text) =>
        text.Length <= MaxLength ? $"'{text.ToString()}'" : $"'{text.Slice(0, MaxLength).ToString()}...'";
}
