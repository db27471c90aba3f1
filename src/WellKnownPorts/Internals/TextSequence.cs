namespace NetworkPorts.Internals;

/// <summary>
/// Reads texts that take little room and are read seldom: each stands behind its length plus one, in one byte or two, and
/// 0 stands for the text before. A column begins with the places at which blocks of texts start.
/// </summary>
internal static class TextSequence
{
    public static ReadOnlySpan<byte> SequentialTextAt(this ReadOnlySpan<byte> column, int text, int textsStart)
    {
        int position = textsStart + (column.UInt16At(text / PortTables.TextsPerBlock) * PortTables.BlockUnit);
        ReadOnlySpan<byte> found = default;
        for (int remaining = text % PortTables.TextsPerBlock; remaining >= 0; remaining--)
        {
            int number = column[position++];
            if (number >= 0x80)
                number = (number & 0x7F) | (column[position++] << 7);
            if (number == 0)
                continue;

            found = column.Slice(position, number - 1);
            position += number - 1;
        }

        return found;
    }
}
