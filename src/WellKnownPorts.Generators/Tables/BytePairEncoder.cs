using NetworkPorts.Internals;

namespace NetworkPorts.Generators.Tables;

/// <summary>
/// Compresses sequences of symbols with byte-pair encoding (P. Gage, 1994): repeatedly replaces the most frequent pair
/// of adjacent symbols with a new symbol.
/// </summary>
internal sealed class BytePairEncoder
{
    // With more pairs, the tables of pairs and codes grow at least as fast as the sequences shrink.
    private const int MaxPairs = 1024;

    // A rarer pair saves less space than it takes in the tables.
    private const int MinCount = 5;

    // The keys are the two symbols of a pair, packed into one number, because numbers are fast to hash.
    private readonly Dictionary<int, int> _counts = [];

    // The sequences that contain a pair, and some that contained it before a replacement.
    private readonly Dictionary<int, HashSet<int>> _sequencesOfPair = [];

    public BytePairEncoder(IReadOnlyList<int[]> sequences)
    {
        Sequences = [.. sequences];
        for (int i = 0; i < Sequences.Count; i++)
            Count(i, 1);
        while (Pairs.Count < MaxPairs && MostFrequentPair(out int count) is var pair && count >= MinCount)
            Replace(pair);
    }

    /// <summary>Gets the compressed sequences, in their original order.</summary>
    public List<int[]> Sequences { get; }

    /// <summary>
    /// Gets the two symbols of each pair. The symbol of the first pair is <see cref="CompressedTextFormat.FirstPair"/>.
    /// </summary>
    public List<(int First, int Second)> Pairs { get; } = [];

    private static int Pack(int first, int second) => (first << 16) | second;

    private int MostFrequentPair(out int count)
    {
        int best = 0;
        count = 0;
        foreach (KeyValuePair<int, int> entry in _counts)
        {
            // If two pairs are equally frequent, choose the smaller one. The result must not depend on the order of a
            // hash table.
            if (entry.Value > count || (entry.Value == count && entry.Key < best))
                (best, count) = (entry.Key, entry.Value);
        }

        return best;
    }

    private void Replace(int pair)
    {
        int symbol = CompressedTextFormat.FirstPair + Pairs.Count;
        Pairs.Add((pair >> 16, pair & ushort.MaxValue));
        foreach (int i in _sequencesOfPair[pair].ToArray())
        {
            Count(i, -1);
            Sequences[i] = Replace(Sequences[i], pair, symbol);
            Count(i, 1);
        }

        _sequencesOfPair.Remove(pair);
    }

    private void Count(int index, int change)
    {
        int[] sequence = Sequences[index];
        for (int i = 1; i < sequence.Length; i++)
        {
            int pair = Pack(sequence[i - 1], sequence[i]);
            _counts.TryGetValue(pair, out int count);
            if (count + change == 0)
                _counts.Remove(pair);
            else
                _counts[pair] = count + change;
            if (change < 0)
                continue;
            if (!_sequencesOfPair.TryGetValue(pair, out HashSet<int>? sequences))
                _sequencesOfPair.Add(pair, sequences = []);
            sequences.Add(index);
        }
    }

    private static int[] Replace(int[] sequence, int pair, int symbol)
    {
        var replaced = new List<int>(sequence.Length);
        for (int i = 0; i < sequence.Length; i++)
        {
            bool isPair = i + 1 < sequence.Length && Pack(sequence[i], sequence[i + 1]) == pair;
            replaced.Add(isPair ? symbol : sequence[i]);
            i += isPair ? 1 : 0;
        }

        return [.. replaced];
    }
}
