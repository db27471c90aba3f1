namespace NetworkPorts.Internals;

/// <summary>Decompresses texts in the format of <see cref="CompressedTextFormat"/>.</summary>
internal static class CompressedTextDecoder
{
    public static string Description(int row) => Decode(row);

    public static string Reference(int reference) => Decode(PortTables.RowCount + reference);

    private static string Decode(int text)
    {
        int block = text / CompressedTextFormat.TextsPerBlock;
        int start = PortTables.CompressedBlocks.UInt16At(block) * CompressedTextFormat.BlockUnit * 8;
        var reader = new HuffmanReader(start);
        int stored = 0;
        for (int current = block * CompressedTextFormat.TextsPerBlock; current <= text; current++)
        {
            int position = reader.Position;
            int symbol = reader.ReadSymbol();
            if (symbol == CompressedTextFormat.SameAsPrevious)
                continue;
            (stored, start) = (current, position);
            while (symbol != CompressedTextFormat.End)
                symbol = reader.ReadSymbol();
        }

        reader.Position = start;
        Span<byte> decoded = stackalloc byte[PortTables.MaxCompressedLength];
        ReadOnlySpan<byte> name = stored < PortTables.RowCount ? PortTable.Name(stored) : default;
        int length = 0;
        while (reader.ReadSymbol() is not CompressedTextFormat.End and int symbol)
            length += Expand(symbol, name, decoded.Slice(length));
        return Strings.FromUtf8(decoded.Slice(0, length));
    }

    /// <summary>Writes the text of a symbol to a span, and returns the length of the text.</summary>
    private static int Expand(int symbol, ReadOnlySpan<byte> name, Span<byte> destination)
    {
        if (symbol >= CompressedTextFormat.FirstPair)
        {
            int pair = 2 * (symbol - CompressedTextFormat.FirstPair);
            int length = Expand(PortTables.CompressedPairs.UInt16At(pair), name, destination);
            return length + Expand(PortTables.CompressedPairs.UInt16At(pair + 1), name, destination.Slice(length));
        }

        if (symbol > CompressedTextFormat.CapitalizedName)
        {
            destination[0] = (byte)symbol;
            return 1;
        }

        name.CopyTo(destination);
        int upperCaseLength = symbol switch
        {
            CompressedTextFormat.UpperCaseName => name.Length,
            CompressedTextFormat.CapitalizedName => 1,
            _ => 0,
        };
        for (int i = 0; i < upperCaseLength; i++)
            destination[i] = CompressedTextFormat.ToUpper(name[i]);
        return name.Length;
    }
}
