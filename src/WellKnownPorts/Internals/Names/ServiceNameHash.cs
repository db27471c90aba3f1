using System.Runtime.CompilerServices;

namespace NetworkPorts.Internals;

/// <summary>
/// Hashes service names, ignoring the case of ASCII letters. The generator assigns slots with it and the library finds
/// names with it, so both compile this file.
/// </summary>
internal static class ServiceNameHash
{
    // The fractional part of the golden ratio, whose bits have no pattern.
    private const ulong Factor = 0x9E37_79B9_7F4A_7C15;

    /// <summary>
    /// Returns the hash of a name, given its key and length. The generator chose the <paramref name="seed"/>. As in any
    /// multiplication, the high bits are mixed best.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Compute(ServiceNameKey key, int length, ulong seed)
    {
        // The two halves of a short name's key are equal, so the key is multiplied by the sum of the factors. Only one
        // factor is odd, so the sum is odd and the product loses no bits. The even factor loses only the highest bit,
        // which is always 0 in ASCII.
        (ulong low, ulong high) = key.Folded;
        return ((low + (uint)length) * (Factor ^ (seed << 1))) + (high * (Factor * seed << 1));
    }

    /// <summary>Returns the hash of a name of any length.</summary>
    public static ulong Compute(ReadOnlySpan<char> name, ulong seed)
    {
        ulong hash = seed + (uint)name.Length;
        foreach (char c in name)
            hash = (hash ^ (c | 0x20u) ^ (hash >> 32)) * Factor;
        return hash;
    }

    /// <summary>
    /// Returns the bucket of a name, one of 2^<paramref name="bits"/>. All names in a bucket have the same
    /// displacement.
    /// </summary>
    public static int Bucket(ulong hash, int bits) => (int)(hash >> (64 - bits));

    /// <summary>
    /// Returns the slot of a name, from 0 to <paramref name="slots"/> - 1, given the displacement of its bucket.
    /// </summary>
    public static int Slot(ulong hash, ushort displacement, int slots) =>
        (int)((ulong)((uint)(hash >> 20) + ((uint)displacement << 16)) * (uint)slots >> 32);

    /// <summary>Returns the 8-bit fingerprint of a name, which rejects most other names in the slot.</summary>
    public static byte Fingerprint(ulong hash) => (byte)(hash >> 24);
}
