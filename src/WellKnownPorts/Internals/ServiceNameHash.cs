using System.Runtime.CompilerServices;

namespace NetworkPorts.Internals;

/// <summary>
/// The hash of a service name, the same for any case of its ASCII letters. The generator places names by it and the
/// library finds them by it, so both compile this file.
/// </summary>
internal static class ServiceNameHash
{
    // Numbers without a pattern: the digits of the square roots of 2, 3 and 5 and of the golden ratio. They are odd, so
    // that no bit is lost. The second is even, since both halves of the key of a short name are the same, and what they
    // are multiplied by then is the sum; no bit is lost for it, for the last one of the half is never set.
    private const ulong First = 0x6A09_E667_F3BC_C909;
    private const ulong Second = 0x76CF_5D0B_0995_4E76;
    private const ulong Third = 0x3C6E_F372_FE94_F82B;
    private const ulong Finish = 0x9E37_79B9_7F4A_7C15;

    /// <summary>Hashes a name by its key and length; <paramref name="seed"/> is the one that the generator settled on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Compute(ServiceNameKey key, int length, ulong seed)
    {
        (ulong low, ulong high) = key.Folded;
        return Mix((low * First) + (high * Second) + (seed + (uint)length) * Third);
    }

    /// <summary>Hashes a name of any length.</summary>
    public static ulong Compute(ReadOnlySpan<char> name, ulong seed)
    {
        ulong hash = seed + (uint)name.Length;
        foreach (char c in name)
            hash = (hash ^ (c | 0x20u) ^ (hash >> 32)) * First;
        return Mix(hash);
    }

    /// <summary>The group of names that are moved together; there are 2 to the power of <paramref name="bits"/>.</summary>
    public static int Group(ulong hash, int bits) => (int)(hash >> (64 - bits));

    /// <summary>The place of a name among <paramref name="places"/>, once its group is moved by <paramref name="move"/>.</summary>
    public static int Place(ulong hash, ushort move, int places) =>
        (int)((ulong)((uint)(hash >> 16) + ((uint)move << 16)) * (uint)places >> 32);

    /// <summary>Eight bits by which nearly every name that is not the one at a place is told from it.</summary>
    public static byte Mark(ulong hash) => (byte)(hash >> 8);

    private static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 32)) * Finish;
        return hash ^ (hash >> 32);
    }
}
