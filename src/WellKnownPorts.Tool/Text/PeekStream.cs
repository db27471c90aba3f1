namespace NetworkPorts.Tool.Text;

/// <summary>A stream whose first bytes can be examined before they are read, even if it cannot seek.</summary>
internal sealed class PeekStream : ForwardStream
{
    private readonly Stream _stream;
    private readonly byte[] _head;
    private int _headRead;

    /// <summary>Reads the first bytes ahead.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="headLength">The number of bytes to read; fewer are read if the stream is shorter.</param>
    /// <param name="minLength">The number of bytes to wait for, if the stream has to wait for more.</param>
    public PeekStream(Stream stream, int headLength, int? minLength = null)
    {
        _stream = stream;
        _head = new byte[headLength];
        _head = _head[..stream.ReadAtLeast(_head, minLength ?? headLength, throwOnEndOfStream: false)];
    }

    /// <summary>Gets the first bytes.</summary>
    public ReadOnlySpan<byte> Head => _head;

    /// <summary>Skips bytes of the head.</summary>
    public void Skip(int count) => _headRead += count;

    public override int Read(Span<byte> buffer)
    {
        if (_headRead == _head.Length)
            return _stream.Read(buffer);
        int count = Math.Min(buffer.Length, _head.Length - _headRead);
        _head.AsSpan(_headRead, count).CopyTo(buffer);
        _headRead += count;
        return count;
    }
}
