namespace NetworkPorts.Generators.Tables;

/// <summary>
/// Texts one after the other, with the place of each: the start of its block, in 32 bits, plus an offset of 16.
/// </summary>
internal sealed class TextBlob
{
    public const int TextsPerBlock = 64;

    private readonly List<int> _starts = [0];

    public TextBlob(IEnumerable<byte[]> texts)
    {
        foreach (byte[] text in texts)
        {
            Bytes.AddRange(text);
            _starts.Add(Bytes.Count);
        }
    }

    public List<byte> Bytes { get; } = [];

    public IEnumerable<int> BlockStarts => _starts.Where((_, number) => number % TextsPerBlock == 0);

    /// <summary>The offset of each text in its block; behind the last text stands that of the end.</summary>
    public IEnumerable<ushort> Offsets =>
        _starts.Select((start, number) => checked((ushort)(start - _starts[number - (number % TextsPerBlock)])));
}
