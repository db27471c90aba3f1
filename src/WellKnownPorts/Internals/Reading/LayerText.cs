namespace NetworkPorts.Internals;

/// <summary>Reads the text of a layer line by line, and adds the errors in the text to a list.</summary>
internal sealed class LayerText(TextReader reader, string origin, ErrorList errors)
{
    // In characters.
    private const int MaxLength = 64_000_000;

    private const string TooLong = "The file is longer than 64 MB.";

    // The characters from _next to _end are read already and belong to the lines after the current line.
    private char[] _buffer = new char[16_384];
    private int _next;
    private int _end;
    private int _length;
    private int _lineStart;
    private int _lineLength;
    private bool _isBack;

    /// <summary>Gets the current line, without its line break.</summary>
    public ReadOnlySpan<char> Line => _buffer.AsSpan(_lineStart, _lineLength);

    /// <summary>Gets whether the current line is blank or a comment, which starts with <c>#</c>.</summary>
    public bool IsBlankOrComment => Line.TrimStart() is var text && (text.IsEmpty || text[0] == '#');

    /// <summary>Gets the number of the current line. The first line is 1.</summary>
    public int LineNumber { get; private set; }

    /// <summary>Gets whether the text read so far exceeds the maximum length.</summary>
    public bool IsTooLong => _length > MaxLength;

    /// <summary>
    /// Advances to the next line. Returns false at the end, or if the text is too long or has too many errors.
    /// </summary>
    public bool MoveNext()
    {
        if (_isBack)
        {
            _isBack = false;
            return true;
        }

        if (errors.IsFull)
            return false;
        int length;
        while ((length = _buffer.AsSpan(_next, _end - _next).IndexOf('\n')) < 0)
        {
            if (!ReadMore())
                break;
        }

        if (IsTooLong)
            Fails(TooLong);
        if (IsTooLong || _next == _end)
            return false;

        _lineStart = _next;
        _lineLength = length < 0 ? _end - _next : length;
        _next += length < 0 ? _lineLength : length + 1;
        if (_lineLength > 0 && _buffer[_lineStart + _lineLength - 1] == '\r')
            _lineLength--;
        LineNumber++;
        return true;
    }

    /// <summary>Makes the next call of <see cref="MoveNext"/> stay on the current line.</summary>
    public void MoveBack() => _isBack = true;

    /// <summary>
    /// Adds an error at a location in the current line, and returns true. Returns false if the error is null.
    /// </summary>
    public bool Fails(string? error, Part part)
    {
        if (error is not null)
            errors.Add(origin, LineNumber, part.Start + 1, error);
        return error is not null;
    }

    /// <summary>Adds an error that applies to the text rather than to a line.</summary>
    public void Fails(string error) => errors.Add(origin, error);

    private bool ReadMore()
    {
        _buffer.AsSpan(_next, _end - _next).CopyTo(_buffer);
        _end -= _next;
        _next = 0;
        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, _end * 2);
        int read = reader.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _length += read;
        return read > 0 && _length <= MaxLength;
    }
}
