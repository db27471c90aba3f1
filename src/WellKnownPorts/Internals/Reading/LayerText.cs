namespace NetworkPorts.Internals;

/// <summary>The text of a layer, which is read line by line, and where its errors go.</summary>
internal sealed class LayerText(TextReader reader, string origin, ErrorList errors)
{
    // In characters.
    private const int MaxLength = 64_000_000;

    private const string TooLong = "The file is longer than 64 MB.";

    // The characters from _next to _end were read and belong to the lines after the current one.
    private char[] _buffer = new char[16_384];
    private int _next;
    private int _end;
    private int _length;
    private int _lineStart;
    private int _lineLength;
    private bool _isBack;

    /// <summary>The path of the file, or the label of the text.</summary>
    public string Origin => origin;

    /// <summary>The current line, without its end.</summary>
    public ReadOnlySpan<char> Line => _buffer.AsSpan(_lineStart, _lineLength);

    /// <summary>Whether the current line is blank, or starts with <c>#</c>.</summary>
    public bool IsBlankOrComment => Line.TrimStart() is var text && (text.IsEmpty || text[0] == '#');

    /// <summary>The number of the current line, from 1 on.</summary>
    public int LineNumber { get; private set; }

    /// <summary>Whether the text was found to be too long.</summary>
    public bool IsTooLong => _length > MaxLength;

    /// <summary>
    /// Advances to the next line; returns false at the end, or if the text is too long or has too many errors.
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

    /// <summary>Makes <see cref="MoveNext"/> return the current line again.</summary>
    public void MoveBack() => _isBack = true;

    /// <summary>Adds an error about a part of the current line, unless it is null, and returns whether it did.</summary>
    public bool Fails(string? error, Part part)
    {
        if (error is not null)
            errors.Add(origin, LineNumber, part.Start + 1, error);
        return error is not null;
    }

    /// <summary>Adds an error about the whole text.</summary>
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
