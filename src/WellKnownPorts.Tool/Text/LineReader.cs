namespace NetworkPorts.Tool.Text;

/// <summary>Reads lines of limited length, so that a file without line ends does not fill the memory.</summary>
/// <param name="log">The text, in UTF-8 or another encoding with the line ends of ASCII.</param>
/// <param name="beforeReading">Called before each read of the log, which may have to wait for more.</param>
internal sealed class LineReader(Stream log, Action<LineReader> beforeReading)
{
    /// <summary>The maximum length of a line, in bytes with its end.</summary>
    public const int LongestLine = 1024 * 1024;

    private byte[] _buffer = new byte[256 * 1024];
    private int _start;
    private int _end;
    private int _lineStart;
    private int _lineEnd;

    /// <summary>The number of the line in the file, from 1.</summary>
    public long Number { get; private set; }

    public long BytesRead { get; private set; }

    /// <summary>Gets whether the line is too long and was skipped.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Gets the line. It is valid until the next line is read.</summary>
    public TextLine Line
    {
        get
        {
            ReadOnlySpan<byte> line = IsTooLong ? default : _buffer.AsSpan(_lineStart.._lineEnd);
            return line is [.. var text, (byte)'\r'] ? new TextLine(text, "\r\n"u8) : new TextLine(line, "\n"u8);
        }
    }

    /// <summary>Reads the next line; false at the end of the text.</summary>
    public bool Read()
    {
        IsTooLong = false;
        int searched = 0;
        while (true)
        {
            int lineEnd = _buffer.AsSpan((_start + searched).._end).IndexOf((byte)'\n');
            if (lineEnd >= 0)
                return Take(searched + lineEnd, 1);

            searched = _end - _start;
            if (searched == LongestLine)
            {
                IsTooLong = true;
                _start = _end;
                searched = 0;
            }

            if (!Fill())
                return (searched > 0 || IsTooLong) && Take(searched, 0);
        }
    }

    private bool Take(int length, int endLength)
    {
        Number++;
        _lineStart = _start;
        _lineEnd = _start + length;
        _start = _lineEnd + endLength;
        return true;
    }

    private void MoveToFront()
    {
        _buffer.AsSpan(_start.._end).CopyTo(_buffer);
        _end -= _start;
        _start = 0;
    }

    private bool Fill()
    {
        beforeReading(this);
        if (_start > 0)
            MoveToFront();
        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        int read = log.Read(_buffer.AsSpan(_end));
        _end += read;
        BytesRead += read;
        return read > 0;
    }
}
