namespace NetworkPorts.Tool.Text;

/// <summary>
/// Reads a log in blocks of complete lines. Lines have a limited length, so that a file without line ends does not fill
/// the memory.
/// </summary>
/// <param name="log">The text, in UTF-8 or another encoding with the line ends of ASCII.</param>
internal sealed class LineBlockReader(Stream log)
{
    /// <summary>The maximum length of a line, in bytes with its end.</summary>
    public const int LongestLine = 1024 * 1024;

    /// <summary>The start of the next block.</summary>
    private readonly LineBlock _next = new();

    private bool _isInLongLine;
    private bool _isAtEnd;
    private long _bytesRead;

    /// <summary>Gets the number of bytes that were read. Another thread may ask for it.</summary>
    public long BytesRead => Volatile.Read(ref _bytesRead);

    /// <summary>Reads the lines that are available, or waits for one.</summary>
    /// <param name="block">The block to fill.</param>
    /// <returns>False at the end of the log.</returns>
    public bool Read(LineBlock block)
    {
        block.Clear();
        block.Append(_next.Text);
        _next.Clear();
        int searched = 0;
        while (true)
        {
            if (block.Text.Length > searched && IsComplete(block, searched))
                return true;
            searched = block.Text.Length;
            if (_isAtEnd)
                return TryEnd(block);
            if (searched >= LongestLine)
                return Part(block, isLast: false);
            Fill(block);
        }
    }

    private void Fill(LineBlock block)
    {
        if (block.Free.IsEmpty)
            block.Grow(LongestLine);
        int read = log.Read(block.Free);
        block.Advance(read);
        _isAtEnd = read == 0;
        Volatile.Write(ref _bytesRead, _bytesRead + read);
    }

    /// <summary>Returns whether a block has complete lines, or the last part of a line that is too long.</summary>
    private bool IsComplete(LineBlock block, int searched)
    {
        ReadOnlySpan<byte> added = block.Text[searched..];
        int end = _isInLongLine ? added.IndexOf((byte)'\n') : added.LastIndexOf((byte)'\n');
        if (end < 0)
            return false;
        _next.Append(block.CutAt(searched + end + 1));
        return !_isInLongLine || Part(block, isLast: true);
    }

    private bool TryEnd(LineBlock block) =>
        _isInLongLine ? Part(block, isLast: true) : !block.Text.IsEmpty;

    private bool Part(LineBlock block, bool isLast)
    {
        block.MarkAsPart(isLast);
        _isInLongLine = !isLast;
        return true;
    }
}
