namespace NetworkPorts.Tool.Text;

/// <summary>A line of a log, as bytes.</summary>
/// <param name="text">The line without its end.</param>
/// <param name="end">How it ended; what ends any other line where it had none.</param>
internal readonly ref struct TextLine(ReadOnlySpan<byte> text, ReadOnlySpan<byte> end)
{
    public ReadOnlySpan<byte> Text { get; } = text;

    public ReadOnlySpan<byte> End { get; } = end;
}
