using System.Text;
using NetworkPorts.Internals;

namespace NetworkPorts.Generators.Tables;

/// <summary>
/// Compresses texts that are rarely needed. The library decompresses them with <c>CompressedTextDecoder</c>.
/// <see cref="CompressedTextFormat"/> defines the format.
/// </summary>
internal sealed class CompressedTextBuilder
{
    private static readonly int[] s_same = [CompressedTextFormat.SameAsPrevious];

    /// <param name="texts">The texts, each with the service name that it can contain.</param>
    public CompressedTextBuilder(IReadOnlyList<(string Name, string Text)> texts)
    {
        int[] stored = [.. Enumerable.Range(0, texts.Count).Where(i => !IsSameAsPrevious(texts, i))];
        var encoder = new BytePairEncoder([.. stored.Select(i => Symbols(texts[i].Name, texts[i].Text))]);
        Pairs = [.. encoder.Pairs.SelectMany(pair => new[] { (ushort)pair.First, (ushort)pair.Second })];
        Dictionary<int, int[]> sequences = stored
            .Select((text, i) => (Text: text, Symbols: encoder.Sequences[i]))
            .ToDictionary(item => item.Text, item => item.Symbols);
        int[][] all =
        [
            .. Enumerable.Range(0, texts.Count).Select(i => sequences.TryGetValue(i, out int[]? symbols)
                ? [.. symbols, CompressedTextFormat.End]
                : s_same),
        ];
        Code = new HuffmanCode(all
            .SelectMany(symbols => symbols)
            .GroupBy(symbol => symbol)
            .ToDictionary(same => same.Key, same => same.Count()));
        MaxLength = texts.Max(text => Encoding.UTF8.GetByteCount(text.Text));
        Write(all);
    }

    /// <summary>Gets the start of each block, in block units.</summary>
    public List<ushort> Blocks { get; } = [];

    public BitWriter Bits { get; } = new();

    public HuffmanCode Code { get; }

    /// <summary>Gets the two symbols of each pair.</summary>
    public IReadOnlyList<ushort> Pairs { get; }

    /// <summary>Gets the length of the longest text, in bytes of UTF-8.</summary>
    public int MaxLength { get; }

    private static bool IsSameAsPrevious(IReadOnlyList<(string Name, string Text)> texts, int text) =>
        text % CompressedTextFormat.TextsPerBlock != 0 && texts[text].Text == texts[text - 1].Text;

    /// <summary>Returns the bytes of a text. A symbol replaces the first occurrence of the name.</summary>
    private static int[] Symbols(string name, string text)
    {
        if (name.Length > 0)
        {
            (string Text, int Symbol)[] forms =
            [
                (name, CompressedTextFormat.Name),
                (ToUpper(name, name.Length), CompressedTextFormat.UpperCaseName),
                (ToUpper(name, 1), CompressedTextFormat.CapitalizedName),
            ];
            foreach ((string form, int symbol) in forms)
            {
                int index = text.IndexOf(form, StringComparison.Ordinal);
                if (index >= 0)
                    return [.. Utf8(text.Substring(0, index)), symbol, .. Utf8(text.Substring(index + form.Length))];
            }
        }

        return [.. Utf8(text)];
    }

    private static string ToUpper(string name, int length) =>
        string.Concat(name.Select(
            (letter, i) => i < length ? (char)CompressedTextFormat.ToUpper((byte)letter) : letter));

    private static IEnumerable<int> Utf8(string text) => Encoding.UTF8.GetBytes(text).Select(value => (int)value);

    private void Write(int[][] texts)
    {
        for (int text = 0; text < texts.Length; text++)
        {
            if (text % CompressedTextFormat.TextsPerBlock == 0)
            {
                Bits.Align(CompressedTextFormat.BlockUnit);
                Blocks.Add(checked((ushort)(Bits.Bytes.Count / CompressedTextFormat.BlockUnit)));
            }

            foreach (int symbol in texts[text])
                Bits.Write(Code[symbol].Code, Code[symbol].Length);
        }
    }
}
