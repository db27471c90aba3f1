namespace NetworkPorts.Internals;

/// <summary>Quotes text from a caller in error messages.</summary>
internal static class ErrorText
{
    private const int MaxLength = 100;

    /// <summary>Returns the text in quotation marks. Text longer than 100 characters is truncated.</summary>
    public static string Quote(ReadOnlySpan<char> text) =>
        text.Length <= MaxLength ? $"'{text.ToString()}'" : $"'{text.Slice(0, MaxLength).ToString()}...'";
}
