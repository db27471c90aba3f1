namespace NetworkPorts.Tool.Formats.TextLines;

/// <summary>Splits values that are separated by commas and may be quoted.</summary>
internal static class CommaValues
{
    /// <summary>Finds the values of a text. Values that do not fit are not split.</summary>
    /// <param name="text">The text.</param>
    /// <param name="values">The ranges of the values.</param>
    /// <returns>The number of values that were found.</returns>
    public static int Split(ReadOnlySpan<byte> text, Span<Range> values)
    {
        int start = 0;
        int count = 0;
        bool isQuoted = false;
        for (int i = 0; i <= text.Length && count < values.Length; i++)
        {
            if (i < text.Length && text[i] == '"')
                isQuoted = !isQuoted;
            if (i < text.Length && (text[i] != ',' || isQuoted))
                continue;
            values[count++] = start..i;
            start = i + 1;
        }

        return count;
    }
}
