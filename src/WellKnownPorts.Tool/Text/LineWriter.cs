using System.Buffers;
using System.Text;

namespace NetworkPorts.Tool.Text;

/// <summary>Collects text and writes complete lines, so that the output never ends with a part of a line.</summary>
internal sealed class LineWriter(Stream output) : IBufferWriter<byte>
{
    private readonly Lock _writing = new();
    private byte[] _lines = new byte[512 * 1024];
    private int _length;
    private bool _isClosed;

    public void Append(ReadOnlySpan<byte> text)
    {
        text.CopyTo(GetSpan(text.Length));
        _length += text.Length;
    }

    public void Append(string text) =>
        _length += Encoding.UTF8.GetBytes(text, GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length)));

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        if (_lines.Length - _length < Math.Max(sizeHint, 1))
            Array.Resize(ref _lines, Math.Max(_lines.Length * 2, _length + sizeHint));
        return _lines.AsSpan(_length);
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        GetSpan(sizeHint);
        return _lines.AsMemory(_length);
    }

    public void Advance(int count) => _length += count;

    /// <summary>Writes the collected text, which must end with a complete line.</summary>
    /// <exception cref="OutputException">The text cannot be written.</exception>
    public void Flush()
    {
        lock (_writing)
        {
            if (_isClosed || _length == 0)
                return;
            try
            {
                output.Write(_lines.AsSpan(0, _length));
                output.Flush();
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                _isClosed = true;
                throw new OutputException(failure);
            }

            _length = 0;
        }
    }

    /// <summary>Waits for the current write, and prevents further writes.</summary>
    public void Close()
    {
        lock (_writing)
            _isClosed = true;
    }
}
