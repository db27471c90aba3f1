namespace NetworkPorts.Generators.Tables;

/// <summary>
/// Texts that are read seldom, in less room than a <see cref="TextBlob"/> takes: each stands behind its length, and only
/// each block of them has a place of its own. A text that is the same as the one before is not written again.
/// </summary>
internal sealed class TextSequence
{
    private const int Continued = 0x80;

    public TextSequence(IReadOnlyList<byte[]> texts)
    {
        for (int i = 0; i < texts.Count; i++)
        {
            bool startsBlock = i % TextBlob.TextsPerBlock == 0;
            if (startsBlock)
                StartBlock();
            if (!startsBlock && texts[i] == texts[i - 1])
                AddNumber(0);
            else
                Add(texts[i]);
        }
    }

    /// <summary>The start of each block, in units.</summary>
    public List<ushort> Blocks { get; } = [];

    public List<byte> Bytes { get; } = [];

    private void StartBlock()
    {
        while (Bytes.Count % TextBlob.Unit != 0)
            Bytes.Add(0);
        Blocks.Add(checked((ushort)(Bytes.Count / TextBlob.Unit)));
    }

    private void Add(byte[] text)
    {
        AddNumber(text.Length + 1);
        Bytes.AddRange(text);
    }

    /// <summary>Seven bits to a byte, the lowest first; two bytes at most, which is enough for the longest text.</summary>
    private void AddNumber(int number)
    {
        if (number >= Continued * Continued)
            throw new ArgumentOutOfRangeException(nameof(number));
        if (number < Continued)
        {
            Bytes.Add((byte)number);
            return;
        }

        Bytes.Add((byte)(Continued | (number % Continued)));
        Bytes.Add((byte)(number / Continued));
    }
}
