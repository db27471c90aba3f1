using System.Runtime.CompilerServices;

namespace NetworkPorts.Internals;

/// <summary>
/// Reads texts by number. A column contains the starts of the blocks, then the offsets of the texts in their blocks,
/// with an extra offset for the end of each block, and then the bytes of the texts. <see cref="TextFormat"/> defines
/// the blocks.
/// </summary>
internal static class TextColumn
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> TextAt(this ReadOnlySpan<byte> column, int text, int offsetsStart, int textsStart)
    {
        int block = (int)((uint)text / TextFormat.TextsPerBlock);
        int offset = offsetsStart + text + block;
        int start = column[offset];
        int end = column[offset + 1];
        return column.Slice(textsStart + (column.UInt16At(block) * TextFormat.BlockUnit) + start, end - start);
    }
}
