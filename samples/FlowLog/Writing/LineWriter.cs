using System.Buffers;
using System.Text;

namespace FlowLog.Writing;

/// <summary>Collects lines, and writes them whole: what ends the program between two writes leaves no part of a line.</summary>
internal sealed class LineWriter(Stream output) : IBufferWriter<byte>
{
    private readonly ArrayBufferWriter<byte> _lines = new(256 * 1024);
    private readonly Lock _writing = new();
    private bool _isClosed;

    public void Append(ReadOnlySpan<byte> text) => _lines.Write(text);

    public void Append(string text) => Encoding.UTF8.GetBytes(text, _lines);

    /// <summary>Writes what was collected. To be called behind the end of a line.</summary>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public void Flush()
    {
        lock (_writing)
        {
            if (_isClosed || _lines.WrittenCount == 0)
                return;
            try
            {
                output.Write(_lines.WrittenSpan);
                output.Flush();
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                _isClosed = true;
                throw new OutputException(failure);
            }

            _lines.ResetWrittenCount();
        }
    }

    /// <summary>Waits for a write that is under way, behind which there is none.</summary>
    public void Close()
    {
        lock (_writing)
            _isClosed = true;
    }

    void IBufferWriter<byte>.Advance(int count) => _lines.Advance(count);

    Memory<byte> IBufferWriter<byte>.GetMemory(int sizeHint) => _lines.GetMemory(sizeHint);

    Span<byte> IBufferWriter<byte>.GetSpan(int sizeHint) => _lines.GetSpan(sizeHint);
}
