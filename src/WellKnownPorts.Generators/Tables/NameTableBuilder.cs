using NetworkPorts.Internals;

namespace NetworkPorts.Generators.Tables;

/// <summary>
/// Builds the minimal perfect hash that the library reads as <c>NameTable</c>, with the "hash and displace" algorithm.
/// A hash distributes the names over small buckets. Each bucket, the largest first, gets the first displacement that
/// moves all its names to free slots. A lookup then needs one hash, one displacement and one comparison.
/// </summary>
internal sealed class NameTableBuilder
{
    // Larger buckets make the table smaller, but fewer seeds succeed.
    private const int MaxNamesPerBucket = 6;
    private const int SeedsPerSize = 20;

    private readonly string?[] _names;

    private NameTableBuilder(int nameCount, int bucketBits, ulong seed)
    {
        Seed = seed;
        BucketBits = bucketBits;
        Displacements = new ushort[1 << bucketBits];
        _names = new string?[nameCount];
    }

    public ulong Seed { get; }

    /// <summary>Gets the binary logarithm of the number of buckets.</summary>
    public int BucketBits { get; }

    /// <summary>Gets the displacement of each bucket.</summary>
    public ushort[] Displacements { get; }

    /// <summary>Gets the fingerprint of the name in each slot.</summary>
    public IEnumerable<byte> Fingerprints => _names.Select(name => ServiceNameHash.Fingerprint(Hash(name)));

    /// <summary>Gets the name in each slot.</summary>
    public IReadOnlyList<string> Names => _names!;

    /// <param name="names">The names, which must be distinct when case is ignored.</param>
    public static NameTableBuilder Build(IReadOnlyList<string> names)
    {
        int bucketBits = 1;
        while (MaxNamesPerBucket << bucketBits < names.Count)
            bucketBits++;

        // If no seed succeeds, twice as many buckets succeed with almost any seed.
        for (int seed = 1; ; seed++)
        {
            var table = new NameTableBuilder(names.Count, bucketBits + ((seed - 1) / SeedsPerSize), (ulong)seed);
            if (table.TryAssignSlots(names))
                return table;
        }
    }

    private bool TryAssignSlots(IReadOnlyList<string> names) =>
        names.GroupBy(name => ServiceNameHash.Bucket(Hash(name), BucketBits))
            .OrderByDescending(bucket => bucket.Count())
            .ThenBy(bucket => bucket.Key)
            .All(bucket => TryDisplace(bucket.Key, [.. bucket]));

    private bool TryDisplace(int bucket, string[] names)
    {
        ulong[] hashes = [.. names.Select(Hash)];
        int[] slots = new int[names.Length];
        for (int displacement = 0; displacement <= ushort.MaxValue; displacement++)
        {
            if (!TryFindSlots(hashes, (ushort)displacement, slots))
                continue;

            for (int i = 0; i < names.Length; i++)
                _names[slots[i]] = names[i];
            Displacements[bucket] = (ushort)displacement;
            return true;
        }

        return false;
    }

    private bool TryFindSlots(ulong[] hashes, ushort displacement, int[] slots)
    {
        for (int i = 0; i < hashes.Length; i++)
        {
            slots[i] = ServiceNameHash.Slot(hashes[i], displacement, _names.Length);
            if (_names[slots[i]] is not null || Array.IndexOf(slots, slots[i], 0, i) >= 0)
                return false;
        }

        return true;
    }

    private ulong Hash(string? name) => name is { Length: > 0 and <= ServiceNameKey.MaxLength }
        ? ServiceNameHash.Compute(new ServiceNameKey(name.AsSpan()), name.Length, Seed)
        : ServiceNameHash.Compute(name.AsSpan(), Seed);
}
