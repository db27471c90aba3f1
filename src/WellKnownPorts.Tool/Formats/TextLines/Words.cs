namespace NetworkPorts.Tool.Formats.TextLines;

/// <summary>Splits a text into words, which are separated by any number of spaces and tabs.</summary>
/// <param name="text">The text.</param>
internal ref struct Words(ReadOnlySpan<byte> text)
{
    private ReadOnlySpan<byte> _rest = text;

    /// <summary>Reads the next word; false at the end of the text.</summary>
    public bool TryRead(out ReadOnlySpan<byte> word)
    {
        _rest = _rest.TrimStart(" \t"u8);
        int end = _rest.IndexOfAny((byte)' ', (byte)'\t');
        word = end < 0 ? _rest : _rest[..end];
        _rest = _rest[word.Length..];
        return !word.IsEmpty;
    }
}
