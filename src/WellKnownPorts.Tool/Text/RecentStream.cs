namespace NetworkPorts.Tool.Text;

/// <summary>A stream that remembers what was read last, and can return to a position in it.</summary>
/// <param name="stream">The stream.</param>
internal sealed class RecentStream(Stream stream) : ForwardStream
{
    /// <summary>The maximum length of a read. It is also what can be remembered.</summary>
    private const int MaxLength = 16 * 1024;

    /// <summary>What was read last, and what was returned and is read next.</summary>
    private byte[] _recent = new byte[MaxLength];
    private int _length;
    private int _next;
    private long _position;

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        if (_next == _length)
        {
            _length = stream.Read(_recent.AsSpan(0, Math.Min(buffer.Length, MaxLength)));
            _next = 0;
        }

        int count = Math.Min(buffer.Length, _length - _next);
        _recent.AsSpan(_next, count).CopyTo(buffer);
        _next += count;
        _position += count;
        return count;
    }

    /// <summary>Forgets what was read.</summary>
    public void Forget()
    {
        _recent.AsSpan(_next, _length - _next).CopyTo(_recent);
        _length -= _next;
        _next = 0;
    }

    /// <summary>
    /// Returns to the position after some bytes, if they are in what was read last or directly follow it.
    /// </summary>
    public bool TryReturnAfter(ReadOnlySpan<byte> mark)
    {
        if (_recent.Length < _length + mark.Length)
            Array.Resize(ref _recent, _length + mark.Length);
        int start = _recent.AsSpan(0, _length).IndexOf(mark);
        if (start < 0)
        {
            _length += stream.ReadAtLeast(_recent.AsSpan(_length, mark.Length), mark.Length, throwOnEndOfStream: false);
            start = _recent.AsSpan(0, _length).IndexOf(mark);
        }

        _next = start < 0 ? _length : start + mark.Length;
        return start >= 0;
    }
}
