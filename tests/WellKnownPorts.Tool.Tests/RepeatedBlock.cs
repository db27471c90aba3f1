namespace NetworkPorts.Tool.Tests;

/// <summary>A stream of a start, a block that is repeated, and an end. It can be too long for memory.</summary>
internal sealed class RepeatedBlock(byte[] start, byte[] block, long times, byte[] end) : Stream
{
    private readonly long _blocksEnd = start.Length + (times * block.Length);
    private long _position;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => _blocksEnd + end.Length;

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        ReadOnlySpan<byte> remaining = Remaining();
        int read = Math.Min(remaining.Length, buffer.Length);
        remaining[..read].CopyTo(buffer);
        _position += read;
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>Returns the bytes that remain in the start, the current block or the end.</summary>
    private ReadOnlySpan<byte> Remaining() =>
        _position < start.Length ? start.AsSpan((int)_position..)
        : _position < _blocksEnd ? block.AsSpan((int)((_position - start.Length) % block.Length)..)
        : end.AsSpan((int)(_position - _blocksEnd)..);
}
