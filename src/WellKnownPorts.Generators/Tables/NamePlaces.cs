using NetworkPorts.Internals;

namespace NetworkPorts.Generators.Tables;

/// <summary>
/// A minimal perfect hash ("hash, displace"): names fall into small groups, and each group, the largest first, gets
/// the first move that sends all its names to free places. A lookup is then one hash, one move and one comparison.
/// </summary>
internal sealed class NamePlaces
{
    private const int NamesPerGroup = 4;
    private const int MostSeeds = 100;

    private readonly string?[] _names;

    private NamePlaces(IReadOnlyList<string> names, ulong seed)
    {
        Seed = seed;
        while (NamesPerGroup << GroupBits < names.Count)
            GroupBits++;
        Moves = new ushort[1 << GroupBits];
        _names = new string?[names.Count];
    }

    public ulong Seed { get; }

    /// <summary>There are 2 to the power of this many groups.</summary>
    public int GroupBits { get; } = 1;

    /// <summary>The move of each group of names.</summary>
    public ushort[] Moves { get; }

    /// <summary>The mark of the name at each place.</summary>
    public IEnumerable<byte> Marks => _names.Select(name => ServiceNameHash.Mark(Hash(name)));

    /// <summary>The names, each at its place.</summary>
    public IReadOnlyList<string> Names => _names!;

    /// <param name="names">Names that differ in more than the case of their letters.</param>
    public static NamePlaces Find(IReadOnlyList<string> names)
    {
        for (ulong seed = 1; seed <= MostSeeds; seed++)
        {
            var places = new NamePlaces(names, seed);
            if (places.PlaceAll(names))
                return places;
        }

        throw new InvalidOperationException($"No seed up to {MostSeeds} places {names.Count} names.");
    }

    private bool PlaceAll(IReadOnlyList<string> names) =>
        names.GroupBy(name => ServiceNameHash.Group(Hash(name), GroupBits))
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key)
            .All(group => PlaceGroup(group.Key, [.. group]));

    private bool PlaceGroup(int group, string[] names)
    {
        ulong[] hashes = [.. names.Select(Hash)];
        for (int move = 0; move <= ushort.MaxValue; move++)
        {
            int[] places = [.. hashes.Select(hash => ServiceNameHash.Place(hash, (ushort)move, _names.Length))];
            if (places.Distinct().Count() < places.Length || places.Any(place => _names[place] is not null))
                continue;

            for (int i = 0; i < names.Length; i++)
                _names[places[i]] = names[i];
            Moves[group] = (ushort)move;
            return true;
        }

        return false;
    }

    private ulong Hash(string? name) => name is { Length: > 0 and <= ServiceNameKey.LongestName }
        ? ServiceNameHash.Compute(new ServiceNameKey(name.AsSpan()), name.Length, Seed)
        : ServiceNameHash.Compute(name.AsSpan(), Seed);
}
