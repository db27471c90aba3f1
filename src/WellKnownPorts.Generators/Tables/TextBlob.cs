namespace NetworkPorts.Generators.Tables;

/// <summary>
/// Texts one after the other, in blocks. A text's place is the start of its block, in units of <see cref="Unit"/>
/// bytes, and an offset in the block, so that 16 bits are enough for both.
/// </summary>
internal sealed class TextBlob
{
    public const int TextsPerBlock = 64;
    public const int Unit = 4;

    public TextBlob(IReadOnlyList<byte[]> texts)
    {
        Count = texts.Count;
        for (int first = 0; first < texts.Count; first += TextsPerBlock)
            AddBlock(texts.Skip(first).Take(TextsPerBlock));
    }

    public int Count { get; }

    public List<byte> Bytes { get; } = [];

    /// <summary>The start of each block, in units.</summary>
    public List<ushort> Blocks { get; } = [];

    /// <summary>For each block the offsets of its texts, and behind them that of its end.</summary>
    public List<ushort> Offsets { get; } = [];

    private void AddBlock(IEnumerable<byte[]> texts)
    {
        while (Bytes.Count % Unit != 0)
            Bytes.Add(0);

        int start = Bytes.Count;
        Blocks.Add(checked((ushort)(start / Unit)));
        foreach (byte[] text in texts)
        {
            Offsets.Add(checked((ushort)(Bytes.Count - start)));
            Bytes.AddRange(text);
        }

        Offsets.Add(checked((ushort)(Bytes.Count - start)));
    }
}
