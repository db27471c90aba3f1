namespace NetworkPorts.Tool.Text;

/// <summary>A line of a log, as bytes.</summary>
/// <param name="text">The line without its end.</param>
/// <param name="end">The end of the line. The last line may have no end in the file.</param>
internal readonly ref struct TextLine(ReadOnlySpan<byte> text, ReadOnlySpan<byte> end)
{
    public ReadOnlySpan<byte> Text { get; } = text;

    public ReadOnlySpan<byte> End { get; } = end;

    /// <summary>Gets whether the line has nothing but spaces and tabs.</summary>
    public bool IsBlank => Text is [] || (Text[0] <= ' ' && Text.TrimStart(" \t"u8).IsEmpty);
}
