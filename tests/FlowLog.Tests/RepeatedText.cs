namespace FlowLog.Tests;

/// <summary>A stream of one ASCII text over and over, so long that it would not fit in memory.</summary>
internal sealed class RepeatedText(string text, long length) : Stream
{
    public long BytesRead { get; private set; }

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int read = (int)Math.Min(count, length - BytesRead);
        for (int i = 0; i < read; i++)
            buffer[offset + i] = (byte)text[(int)(BytesRead++ % text.Length)];
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
