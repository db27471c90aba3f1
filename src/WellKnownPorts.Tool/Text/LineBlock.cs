namespace NetworkPorts.Tool.Text;

/// <summary>Complete lines of a log, or a part of a line that is too long. The memory is reused.</summary>
internal sealed class LineBlock
{
    private const int InitialSize = 256 * 1024;

    private byte[] _bytes = new byte[InitialSize];
    private int _length;

    /// <summary>Gets whether the block is a part of a line that is too long.</summary>
    public bool IsPart { get; private set; }

    /// <summary>Gets whether the block is the last part of a line that is too long.</summary>
    public bool IsLastPart { get; private set; }

    /// <summary>Gets the text. The last line of a log may have no end.</summary>
    public ReadOnlySpan<byte> Text => _bytes.AsSpan(0, _length);

    /// <summary>Gets the memory after the text.</summary>
    public Span<byte> Free => _bytes.AsSpan(_length);

    /// <summary>Removes the text.</summary>
    public void Clear()
    {
        _length = 0;
        IsPart = IsLastPart = false;
    }

    /// <summary>Adds text that was read into the free memory.</summary>
    public void Advance(int count) => _length += count;

    /// <summary>Adds text.</summary>
    public void Append(ReadOnlySpan<byte> text)
    {
        while (text.Length > Free.Length)
            Grow(int.MaxValue);
        text.CopyTo(Free);
        _length += text.Length;
    }

    /// <summary>Makes the memory larger.</summary>
    /// <param name="maxSize">The maximum size.</param>
    public void Grow(int maxSize) => Array.Resize(ref _bytes, Math.Min(maxSize, _bytes.Length * 2));

    /// <summary>Removes the text from a position on.</summary>
    /// <returns>The removed text. It is valid until the block changes.</returns>
    public ReadOnlySpan<byte> CutAt(int position)
    {
        ReadOnlySpan<byte> rest = _bytes.AsSpan(position, _length - position);
        _length = position;
        return rest;
    }

    /// <summary>Marks the block as a part of a line that is too long.</summary>
    public void MarkAsPart(bool isLast)
    {
        IsPart = true;
        IsLastPart = isLast;
    }
}
