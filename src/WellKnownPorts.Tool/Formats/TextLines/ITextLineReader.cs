namespace NetworkPorts.Tool.Formats.TextLines;

/// <summary>Reads lines of one kind.</summary>
internal interface ITextLineReader
{
    /// <summary>Reads a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="read">What the line contains.</param>
    /// <returns>Whether the line is of this kind.</returns>
    bool TryRead(ReadOnlySpan<byte> line, out LogLine read);
}
