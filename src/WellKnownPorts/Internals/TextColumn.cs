using System.Runtime.CompilerServices;

namespace NetworkPorts.Internals;

/// <summary>
/// Reads columns of texts: the starts of blocks of texts, then the texts' offsets in their blocks, where each block has
/// the offset of its end as well, and then the bytes of the texts.
/// </summary>
internal static class TextColumn
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> TextAt(this ReadOnlySpan<byte> column, int text, int blockCount, int textsStart)
    {
        int block = (int)((uint)text / PortTables.TextsPerBlock);
        int offset = blockCount + text + block;
        int start = column.UInt16At(offset);
        int end = column.UInt16At(offset + 1);
        return column.Slice(textsStart + (column.UInt16At(block) * PortTables.BlockUnit) + start, end - start);
    }
}
