using System.Text;

namespace NetworkPorts.Generators.Tables;

/// <summary>
/// Byte pair encoding (P. Gage, 1994): the pair of bytes that stands most often next to each other is written as one
/// byte that no text uses, again and again while such bytes are left and it pays. Text shrinks to about half, and
/// reading it back is one table look-up for each byte.
/// </summary>
internal sealed class PairEncoding
{
    // A code costs some four bytes of table.
    private const int FewestPairs = 5;

    private readonly byte[][] _expansions = [.. Enumerable.Range(0, 256).Select(value => new[] { (byte)value })];

    public PairEncoding(IReadOnlyList<string> texts)
    {
        Texts = [.. texts.Select(Encoding.UTF8.GetBytes)];
        var used = new HashSet<byte>(Texts.SelectMany(text => text));
        foreach (byte code in Enumerable.Range(0, 256).Select(value => (byte)value).Where(value => !used.Contains(value)))
        {
            (byte first, byte second, int count) = MostFrequentPair();
            if (count < FewestPairs)
                break;
            _expansions[code] = [.. _expansions[first], .. _expansions[second]];
            for (int i = 0; i < Texts.Count; i++)
                Texts[i] = Replace(Texts[i], first, second, code);
        }
    }

    /// <summary>The encoded texts, in the order in which they were given.</summary>
    public List<byte[]> Texts { get; }

    /// <summary>What each of the 256 bytes stands for.</summary>
    public IReadOnlyList<byte[]> Expansions => _expansions;

    private (byte First, byte Second, int Count) MostFrequentPair()
    {
        var counts = new int[256 * 256];
        foreach (byte[] text in Texts)
        {
            for (int i = 1; i < text.Length; i++)
                counts[(text[i - 1] << 8) | text[i]]++;
        }

        int pair = Array.IndexOf(counts, counts.Max());
        return ((byte)(pair >> 8), (byte)pair, counts[pair]);
    }

    private static byte[] Replace(byte[] text, byte first, byte second, byte code)
    {
        var replaced = new List<byte>(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = text[i] == first && i + 1 < text.Length && text[i + 1] == second;
            replaced.Add(isPair ? code : text[i]);
            i += isPair ? 1 : 0;
        }

        return replaced.Count == text.Length ? text : [.. replaced];
    }
}
