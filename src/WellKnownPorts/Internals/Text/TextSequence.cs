namespace NetworkPorts.Internals;

/// <summary>
/// Reads texts that are rarely needed from less space than a <see cref="TextColumn"/> takes: the starts of the blocks,
/// then each text after its length. <see cref="TextFormat"/> defines the blocks and the lengths.
/// </summary>
internal static class TextSequence
{
    public static ReadOnlySpan<byte> SequentialTextAt(this ReadOnlySpan<byte> column, int text, int textsStart)
    {
        int position = textsStart + (column.UInt16At(text / TextFormat.TextsPerBlock) * TextFormat.BlockUnit);
        ReadOnlySpan<byte> found = default;
        for (int remaining = text % TextFormat.TextsPerBlock; remaining >= 0; remaining--)
        {
            int number = column[position++];
            if (number >= TextFormat.LengthContinues)
                number = (number - TextFormat.LengthContinues) | (column[position++] << TextFormat.LengthBitsPerByte);
            if (number == TextFormat.SameAsPrevious)
                continue;

            found = column.Slice(position, number - 1);
            position += number - 1;
        }

        return found;
    }
}
