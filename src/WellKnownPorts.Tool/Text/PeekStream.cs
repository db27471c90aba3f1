namespace NetworkPorts.Tool.Text;

/// <summary>A stream whose first bytes can be looked at before it is read, also where it cannot go back.</summary>
internal sealed class PeekStream : Stream
{
    private readonly Stream _stream;
    private readonly byte[] _head;
    private int _headRead;

    /// <summary>Reads as many bytes ahead as are to be looked at, or less at the end of the stream.</summary>
    public PeekStream(Stream stream, int headLength)
    {
        _stream = stream;
        _head = new byte[headLength];
        _head = _head[..stream.ReadAtLeast(_head, headLength, throwOnEndOfStream: false)];
    }

    public ReadOnlySpan<byte> Head => _head;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Leaves out bytes of the head.</summary>
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

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }
}
