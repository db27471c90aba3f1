using System.Runtime.CompilerServices;

namespace NetworkPorts.Internals;

/// <summary>
/// A column of texts over constant bytes. They stand in blocks; a text's place is the start of its block and its offset
/// there, and each block has the offset of its end as well.
/// </summary>
internal readonly ref struct TextColumn
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly UInt16Column _blocks;
    private readonly UInt16Column _offsets;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TextColumn(ReadOnlySpan<byte> bytes, UInt16Column blocks, UInt16Column offsets)
    {
        _bytes = bytes;
        _blocks = blocks;
        _offsets = offsets;
    }

    public ReadOnlySpan<byte> this[int text]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            uint block = (uint)text / PortTables.TextsPerBlock;
            int offset = _offsets[text + (int)block];
            int end = _offsets[text + (int)block + 1];
            return _bytes.Slice((_blocks[(int)block] * PortTables.BlockUnit) + offset, end - offset);
        }
    }
}
