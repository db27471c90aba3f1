using System.Runtime.CompilerServices;

namespace NetworkPorts.Internals;

/// <summary>A column of texts over constant bytes; the place of a text is the start of its block and an offset.</summary>
internal readonly ref struct TextColumn
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly UInt16Column _blocksLow;
    private readonly UInt16Column _blocksHigh;
    private readonly UInt16Column _offsets;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TextColumn(ReadOnlySpan<byte> bytes, UInt16Column blocksLow, UInt16Column blocksHigh, UInt16Column offsets)
    {
        _bytes = bytes;
        _blocksLow = blocksLow;
        _blocksHigh = blocksHigh;
        _offsets = offsets;
    }

    /// <summary>How many texts there are; behind the last one stands the offset of the end.</summary>
    public int Count => _offsets.Length - 1;

    public ReadOnlySpan<byte> this[int text]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            int start = Start(text);
            return _bytes.Slice(start, Start(text + 1) - start);
        }
    }

    private int Start(int text)
    {
        int block = text / PortTables.TextsPerBlock;
        return _blocksLow[block] + (_blocksHigh[block] << 16) + _offsets[text];
    }
}
