namespace NetworkPorts.Internals;

/// <summary>Reads the symbols of compressed texts, which are in a canonical Huffman code.</summary>
/// <remarks>
/// In a canonical code, codes of the same length are consecutive numbers in the order of their symbols, and each length
/// continues after the shorter lengths. Therefore decoding needs only the number of codes of each length.
/// </remarks>
internal ref struct HuffmanReader(int position)
{
    /// <summary>Gets or sets the position of the next bit.</summary>
    public int Position { get; set; } = position;

    public int ReadSymbol()
    {
        int code = 0;
        int firstCode = 0;
        int firstSymbol = 0;
        for (int length = 0; ; length++)
        {
            code = (code << 1) | ReadBit();
            int count = PortTables.CompressedCodeCounts.UInt16At(length);
            if (code - firstCode < count)
                return PortTables.CompressedSymbols.UInt16At(firstSymbol + (code - firstCode));
            firstCode = (firstCode + count) << 1;
            firstSymbol += count;
        }
    }

    private int ReadBit()
    {
        int bit = (PortTables.CompressedBits[Position / 8] >> (7 - (Position % 8))) & 1;
        Position++;
        return bit;
    }
}
