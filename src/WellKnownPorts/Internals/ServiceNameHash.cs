namespace NetworkPorts.Internals;

/// <summary>
/// The hash of a service name, the same for any case of its ASCII letters. The generator places names by it and the
/// library finds them by it, so both compile this file.
/// </summary>
internal static class ServiceNameHash
{
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    /// <summary>Hashes a name; <paramref name="seed"/> is the one with which the generator found a table.</summary>
    public static ulong Compute(ReadOnlySpan<char> name, ulong seed)
    {
        ulong hash = seed ^ (uint)name.Length;
        foreach (char c in name)
            hash = (hash ^ (c | 0x20u)) * Multiplier;
        return hash ^ (hash >> 29);
    }

    /// <summary>The group of names that are moved together; <paramref name="groups"/> is at most 65,536.</summary>
    public static int Group(ulong hash, int groups) => (int)(((hash & 0xFFFF) * (uint)groups) >> 16);

    /// <summary>The place of a name among <paramref name="places"/>, once its group is moved by <paramref name="move"/>.</summary>
    public static int Place(ulong hash, ushort move, int places) =>
        (int)((ulong)((uint)(hash >> 32) * ((2u * move) + 1)) * (uint)places >> 32);
}
