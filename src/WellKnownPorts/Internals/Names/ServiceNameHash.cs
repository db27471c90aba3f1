using System.Runtime.CompilerServices;

namespace NetworkPorts.Internals;

/// <summary>
/// Hashes service names, ignoring the case of ASCII letters. The generator assigns slots with it and the library finds
/// names with it, so both compile this file.
/// </summary>
internal static class ServiceNameHash
{
    // The fraction of the golden ratio, a number without a pattern.
    private const ulong Factor = 0x9E37_79B9_7F4A_7C15;

    /// <summary>
    /// Hashes a name, given its key and length. <paramref name="seed"/> is the one that the generator chose. The high
    /// bits are the well mixed ones, as in any multiplication.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Compute(ServiceNameKey key, int length, ulong seed)
    {
        // The two halves of a short name's key are equal, so they are multiplied by the sum of the factors. The sum is
        // odd, because one factor is, so it loses no bit. The even factor loses only the highest bit, which ASCII never
        // sets.
        (ulong low, ulong high) = key.Folded;
        return ((low + (uint)length) * (Factor ^ (seed << 1))) + (high * (Factor * seed << 1));
    }

    /// <summary>Hashes a name of any length.</summary>
    public static ulong Compute(ReadOnlySpan<char> name, ulong seed)
    {
        ulong hash = seed + (uint)name.Length;
        foreach (char c in name)
            hash = (hash ^ (c | 0x20u) ^ (hash >> 32)) * Factor;
        return hash;
    }

    /// <summary>
    /// Returns the bucket of a name. The names of a bucket are displaced together; there are 2^<paramref name="bits"/>.
    /// </summary>
    public static int Bucket(ulong hash, int bits) => (int)(hash >> (64 - bits));

    /// <summary>
    /// Returns the slot of a name among <paramref name="slots"/>, given the displacement of its bucket.
    /// </summary>
    public static int Slot(ulong hash, ushort displacement, int slots) =>
        (int)((ulong)((uint)(hash >> 20) + ((uint)displacement << 16)) * (uint)slots >> 32);

    /// <summary>Returns eight bits that distinguish the name in a slot from nearly every other name.</summary>
    public static byte Fingerprint(ulong hash) => (byte)(hash >> 24);
}
