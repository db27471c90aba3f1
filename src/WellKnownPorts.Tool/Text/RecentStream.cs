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
    /// Returns to the position after some bytes, if they are in what was read last or directly follow it. If they are
    /// there more than once, the position is chosen where the data can continue.
    /// </summary>
    /// <param name="mark">The bytes.</param>
    /// <param name="next">What can follow the bytes, unless they are at the end of the data.</param>
    public bool TryReturnAfter(ReadOnlySpan<byte> mark, ReadOnlySpan<byte> next)
    {
        int needed = mark.Length + next.Length;
        if (_recent.Length < _length + needed)
            Array.Resize(ref _recent, _length + needed);
        _length += stream.ReadAtLeast(_recent.AsSpan(_length, needed), needed, throwOnEndOfStream: false);
        ReadOnlySpan<byte> recent = _recent.AsSpan(0, _length);
        int first = recent.IndexOf(mark);
        for (int start = first; start >= 0;)
        {
            ReadOnlySpan<byte> rest = recent[(start + mark.Length)..];
            if (rest.IsEmpty || rest.StartsWith(next))
            {
                first = start;
                break;
            }

            int following = recent[(start + 1)..].IndexOf(mark);
            start = following < 0 ? -1 : start + 1 + following;
        }

        _next = first < 0 ? _length : first + mark.Length;
        return first >= 0;
    }
}
