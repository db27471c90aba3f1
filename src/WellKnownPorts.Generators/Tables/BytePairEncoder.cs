using System.Text;

namespace NetworkPorts.Generators.Tables;

/// <summary>
/// Compresses texts by byte-pair encoding (P. Gage, 1994), which the library expands with <c>BytePairDecoder</c>. The
/// most frequent pair of bytes is replaced by a byte that no text uses, repeatedly, as long as there are such bytes and
/// it saves space. Text shrinks to about half, and expanding it is one table lookup for each byte.
/// </summary>
internal sealed class BytePairEncoder
{
    // A code costs about four bytes in the table.
    private const int MinPairs = 5;

    private readonly byte[][] _expansions = [.. Enumerable.Range(0, 256).Select(value => new[] { (byte)value })];

    public BytePairEncoder(IReadOnlyList<string> texts)
    {
        Texts = [.. texts.Select(Encoding.UTF8.GetBytes)];
        var used = new HashSet<byte>(Texts.SelectMany(text => text));
        IEnumerable<byte> codes = Enumerable.Range(0, 256).Select(value => (byte)value);
        foreach (byte code in codes.Where(code => !used.Contains(code)))
        {
            (byte first, byte second, int count) = MostFrequentPair();
            if (count < MinPairs)
                break;
            _expansions[code] = [.. _expansions[first], .. _expansions[second]];
            for (int i = 0; i < Texts.Count; i++)
                Texts[i] = Replace(Texts[i], first, second, code);
        }
    }

    /// <summary>The compressed texts, in their original order.</summary>
    public List<byte[]> Texts { get; }

    /// <summary>The expansion of each of the 256 bytes.</summary>
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
