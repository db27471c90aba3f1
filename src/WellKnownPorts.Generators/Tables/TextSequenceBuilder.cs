using NetworkPorts.Internals;

namespace NetworkPorts.Generators.Tables;

/// <summary>
/// Builds a column of texts that the library reads as <c>TextSequence</c>. <see cref="TextFormat"/> defines the blocks
/// and the lengths.
/// </summary>
internal sealed class TextSequenceBuilder
{
    public TextSequenceBuilder(IReadOnlyList<byte[]> texts)
    {
        for (int i = 0; i < texts.Count; i++)
        {
            bool startsBlock = i % TextFormat.TextsPerBlock == 0;
            if (startsBlock)
                StartBlock();
            if (!startsBlock && texts[i] == texts[i - 1])
                AddNumber(TextFormat.SameAsPrevious);
            else
                Add(texts[i]);
        }
    }

    /// <summary>The start of each block, in block units.</summary>
    public List<ushort> Blocks { get; } = [];

    public List<byte> Bytes { get; } = [];

    private void StartBlock()
    {
        while (Bytes.Count % TextFormat.BlockUnit != 0)
            Bytes.Add(0);
        Blocks.Add(checked((ushort)(Bytes.Count / TextFormat.BlockUnit)));
    }

    private void Add(byte[] text)
    {
        AddNumber(text.Length + 1);
        Bytes.AddRange(text);
    }

    /// <summary>
    /// Adds a number in one or two bytes, the lowest bits first. Two are enough for the longest text.
    /// </summary>
    private void AddNumber(int number)
    {
        int low = number & (TextFormat.LengthContinues - 1);
        int high = number >> TextFormat.LengthBitsPerByte;
        if (high >= TextFormat.LengthContinues)
            throw new ArgumentOutOfRangeException(nameof(number));
        if (high == 0)
        {
            Bytes.Add((byte)low);
            return;
        }

        Bytes.Add((byte)(TextFormat.LengthContinues | low));
        Bytes.Add((byte)high);
    }
}
