using System.Text;

namespace NetworkPorts.Generators.Tables;

/// <summary>
/// Every text once, one after the other. Text 0 is empty; the names follow in the order of their places in the
/// perfect hash, so that a place is also a text's number; descriptions and references come last.
/// </summary>
internal sealed class TextPool
{
    /// <summary>A text's place is the start of its block, which is 32 bits wide, plus an offset of 16 bits.</summary>
    public const int TextsPerBlock = 64;

    private readonly Dictionary<string, ushort> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private readonly List<int> _starts = [0];

    public TextPool(IEnumerable<string> names)
    {
        Number("");
        foreach (string name in names)
            Number(name);
    }

    public string AllText => string.Concat(_texts);

    public IEnumerable<int> BlockStarts => _starts.Where((_, number) => number % TextsPerBlock == 0);

    public IEnumerable<ushort> Offsets =>
        _starts.Select((start, number) => checked((ushort)(start - _starts[number - (number % TextsPerBlock)])));

    public int Count => _texts.Count;

    public string this[ushort number] => _texts[number];

    /// <summary>Returns the number of a text, which is added if it is new.</summary>
    public ushort Number(string text)
    {
        if (_numbers.TryGetValue(text, out ushort number))
            return number;

        number = checked((ushort)_texts.Count);
        _numbers.Add(text, number);
        _texts.Add(text);
        _starts.Add(_starts[_starts.Count - 1] + Encoding.UTF8.GetByteCount(text));
        return number;
    }
}
