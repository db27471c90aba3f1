namespace NetworkPorts.Tool.Text;

/// <summary>Splits a text into its lines.</summary>
/// <param name="text">The text.</param>
/// <param name="start">Where the first line starts.</param>
internal ref struct Lines(ReadOnlySpan<byte> text, int start = 0)
{
    private readonly ReadOnlySpan<byte> _text = text;

    /// <summary>Gets where the next line starts.</summary>
    public int Position { get; private set; } = start;

    /// <summary>Reads the next line; false at the end of the text.</summary>
    public bool TryRead(out TextLine line)
    {
        ReadOnlySpan<byte> rest = _text[Position..];
        int end = rest.IndexOf((byte)'\n');
        int length = end < 0 ? rest.Length : end;
        Position += end < 0 ? length : length + 1;
        line = rest[..length] is [.. var text, (byte)'\r']
            ? new TextLine(text, "\r\n"u8)
            : new TextLine(rest[..length], "\n"u8);
        return !rest.IsEmpty;
    }
}
