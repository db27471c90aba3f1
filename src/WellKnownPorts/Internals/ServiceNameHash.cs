using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NetworkPorts.Internals;

/// <summary>
/// The hash of a service name, the same for any case of its ASCII letters. The generator places names by it and the
/// library finds them by it, so both compile this file.
/// </summary>
internal static class ServiceNameHash
{
    private const int Step = 4;
    private const ulong LowerCase = 0x0020_0020_0020_0020;

    // Odd numbers without a pattern: the digits of the square roots of 2, 3, 5 and 7 and of the golden ratio.
    private const ulong First = 0x6A09_E667_F3BC_C909;
    private const ulong Second = 0xBB67_AE85_84CA_A73B;
    private const ulong Third = 0x3C6E_F372_FE94_F82B;
    private const ulong Fourth = 0xA54F_F53A_5F1D_36F1;
    private const ulong Finish = 0x9E37_79B9_7F4A_7C15;

    /// <summary>Hashes a name; <paramref name="seed"/> is the one that the generator settled on.</summary>
    public static ulong Compute(ReadOnlySpan<char> name, ulong seed)
    {
        // Nearly every name has 4 to 16 characters. Four reads, which overlap, cover all of these lengths without a
        // loop whose end the processor would have to guess.
        int last = name.Length - Step;
        ulong hash = (uint)last <= 3 * Step
            ? (FourAt(name, 0) * First)
                + (FourAt(name, Math.Min(Step, last)) * Second)
                + (FourAt(name, Math.Max(last - Step, 0)) * Third)
                + (FourAt(name, last) * Fourth)
            : OfAnyLength(name);
        hash += (seed + (uint)name.Length) * Second;
        hash = (hash ^ (hash >> 32)) * Finish;
        return hash ^ (hash >> 32);
    }

    /// <summary>The group of names that are moved together; <paramref name="groups"/> is at most 65,536.</summary>
    public static int Group(ulong hash, int groups) => (int)(((hash & 0xFFFF) * (uint)groups) >> 16);

    /// <summary>The place of a name among <paramref name="places"/>, once its group is moved by <paramref name="move"/>.</summary>
    public static int Place(ulong hash, ushort move, int places) =>
        (int)((ulong)((uint)(hash >> 32) * ((2u * move) + 1)) * (uint)places >> 32);

    /// <summary>Eight bits by which nearly every name that is not the one at a place is told from it.</summary>
    public static byte Mark(ulong hash) => (byte)(hash >> 16);

    private static ulong OfAnyLength(ReadOnlySpan<char> name)
    {
        ulong hash = 0;
        foreach (char c in name)
            hash = (hash ^ (c | 0x20u) ^ (hash >> 32)) * First;
        return hash;
    }

    /// <summary>Four characters in lower case, the first in the lowest bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong FourAt(ReadOnlySpan<char> name, int index) => LowerCase | (BitConverter.IsLittleEndian
        ? MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(name.Slice(index, Step)))
        : name[index] | ((ulong)name[index + 1] << 16) | ((ulong)name[index + 2] << 32) | ((ulong)name[index + 3] << 48));
}
