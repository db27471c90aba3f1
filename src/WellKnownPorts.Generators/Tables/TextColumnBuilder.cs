using NetworkPorts.Internals;

namespace NetworkPorts.Generators.Tables;

/// <summary>
/// Builds a column of texts that the library reads as <c>TextColumn</c>. <see cref="TextFormat"/> defines the blocks.
/// </summary>
internal sealed class TextColumnBuilder
{
    public TextColumnBuilder(IReadOnlyList<byte[]> texts)
    {
        for (int first = 0; first < texts.Count; first += TextFormat.TextsPerBlock)
            AddBlock(texts.Skip(first).Take(TextFormat.TextsPerBlock));
    }

    public List<byte> Bytes { get; } = [];

    /// <summary>Gets the start of each block, in block units.</summary>
    public List<ushort> Blocks { get; } = [];

    /// <summary>Gets the offsets of the texts in each block, followed by the offset of the block's end.</summary>
    public List<byte> Offsets { get; } = [];

    private void AddBlock(IEnumerable<byte[]> texts)
    {
        while (Bytes.Count % TextFormat.BlockUnit != 0)
            Bytes.Add(0);

        int start = Bytes.Count;
        Blocks.Add(checked((ushort)(start / TextFormat.BlockUnit)));
        foreach (byte[] text in texts)
        {
            Offsets.Add(checked((byte)(Bytes.Count - start)));
            Bytes.AddRange(text);
        }

        Offsets.Add(checked((byte)(Bytes.Count - start)));
    }
}
