using System.Runtime.CompilerServices;

namespace NetworkPorts.Internals;

/// <summary>
/// The hash of a service name, the same for any case of its ASCII letters. The generator places names by it and the
/// library finds them by it, so both compile this file.
/// </summary>
internal static class ServiceNameHash
{
    // The digits of the golden ratio, a number without a pattern.
    private const ulong Factor = 0x9E37_79B9_7F4A_7C15;

    /// <summary>
    /// Hashes a name by its key and length; <paramref name="seed"/> is the one that the generator settled on. The high
    /// bits are the good ones, as of any multiplication.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Compute(ServiceNameKey key, int length, ulong seed)
    {
        // Both halves of the key of a short name are the same, and are multiplied by the sum of the factors. It is odd,
        // since one factor is, so that no bit of them is lost; nor does the other lose one, for the highest is not set.
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

    /// <summary>The group of names that are moved together; there are 2 to the power of <paramref name="bits"/>.</summary>
    public static int Group(ulong hash, int bits) => (int)(hash >> (64 - bits));

    /// <summary>The place of a name among <paramref name="places"/>, once its group is moved by <paramref name="move"/>.</summary>
    public static int Place(ulong hash, ushort move, int places) =>
        (int)((ulong)((uint)(hash >> 20) + ((uint)move << 16)) * (uint)places >> 32);

    /// <summary>Eight bits by which nearly every name that is not the one at a place is told from it.</summary>
    public static byte Mark(ulong hash) => (byte)(hash >> 24);
}
