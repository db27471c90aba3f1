using System.Buffers;
using System.Text;

namespace NetworkPorts.Tool.Text;

/// <summary>Collects text in UTF-8 in memory.</summary>
internal class LineBuffer : IBufferWriter<byte>
{
    private byte[] _text = new byte[512 * 1024];
    private int _length;

    /// <summary>Gets the collected text.</summary>
    public ReadOnlySpan<byte> Text => _text.AsSpan(0, _length);

    /// <summary>Appends text in UTF-8.</summary>
    public void Append(ReadOnlySpan<byte> text)
    {
        if (text.Length > _text.Length - _length)
            GetSpan(text.Length);
        text.CopyTo(_text.AsSpan(_length));
        _length += text.Length;
    }

    /// <summary>Appends text.</summary>
    public void Append(string text) =>
        _length += Encoding.UTF8.GetBytes(text, GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length)));

    /// <summary>Removes the collected text.</summary>
    public void Clear() => _length = 0;

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        if (_text.Length - _length < Math.Max(sizeHint, 1))
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + sizeHint));
        return _text.AsSpan(_length);
    }

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        GetSpan(sizeHint);
        return _text.AsMemory(_length);
    }

    /// <inheritdoc/>
    public void Advance(int count) => _length += count;
}
