namespace NetworkPorts.Generators.Tables;

/// <summary>The canonical Huffman code for symbols with given frequencies.</summary>
internal sealed class HuffmanCode
{
    private readonly Dictionary<int, (int Code, int Length)> _codes = [];

    public HuffmanCode(IReadOnlyDictionary<int, int> frequencies)
    {
        Dictionary<int, int> lengths = LengthsOf(frequencies);
        int code = 0;
        int previousLength = 0;
        foreach (KeyValuePair<int, int> entry in lengths.OrderBy(entry => entry.Value).ThenBy(entry => entry.Key))
        {
            code <<= entry.Value - previousLength;
            previousLength = entry.Value;
            _codes.Add(entry.Key, (code++, entry.Value));
            Symbols.Add(checked((ushort)entry.Key));
        }

        for (int length = 1; length <= previousLength; length++)
            CountsByLength.Add(checked((ushort)lengths.Values.Count(value => value == length)));
    }

    /// <summary>Gets the symbols in the order of their codes.</summary>
    public List<ushort> Symbols { get; } = [];

    /// <summary>Gets the number of codes with 1 bit, 2 bits, and so on.</summary>
    public List<ushort> CountsByLength { get; } = [];

    public (int Code, int Length) this[int symbol] => _codes[symbol];

    private static Dictionary<int, int> LengthsOf(IReadOnlyDictionary<int, int> frequencies)
    {
        // The number makes each node unique, so the result does not depend on the order of a hash table.
        var nodes = new SortedSet<(int Frequency, int Number)>();
        var symbols = new List<List<int>>();
        void Add(int frequency, List<int> symbolsOfNode)
        {
            nodes.Add((frequency, symbols.Count));
            symbols.Add(symbolsOfNode);
        }

        foreach (int symbol in frequencies.Keys.OrderBy(symbol => symbol))
            Add(frequencies[symbol], [symbol]);
        var lengths = frequencies.Keys.ToDictionary(symbol => symbol, _ => frequencies.Count == 1 ? 1 : 0);
        while (nodes.Count > 1)
        {
            (int Frequency, int Number) first = nodes.Min;
            nodes.Remove(first);
            (int Frequency, int Number) second = nodes.Min;
            nodes.Remove(second);
            List<int> merged = [.. symbols[first.Number], .. symbols[second.Number]];
            foreach (int symbol in merged)
                lengths[symbol]++;
            Add(first.Frequency + second.Frequency, merged);
        }

        return lengths;
    }
}
