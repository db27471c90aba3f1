using System.Runtime.InteropServices;

namespace NetworkPorts.Internals;

/// <summary>
/// The hash of a service name, the same for any case of its ASCII letters. The generator places names by it and the
/// library finds them by it, so both compile this file.
/// </summary>
internal static class ServiceNameHash
{
    private const int Step = 4;
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;
    private const ulong LowerCase = 0x0020_0020_0020_0020;

    /// <summary>Hashes a name, four characters at a time; <paramref name="seed"/> is the one that the generator settled on.</summary>
    public static ulong Compute(ReadOnlySpan<char> name, ulong seed)
    {
        ulong hash = seed ^ (uint)name.Length;
        for (int i = 0; i <= name.Length - Step; i += Step)
            hash = Mix(hash, FourAt(name, i));
        return Mix(hash, LastFour(name));
    }

    /// <summary>The group of names that are moved together; <paramref name="groups"/> is at most 65,536.</summary>
    public static int Group(ulong hash, int groups) => (int)(((hash & 0xFFFF) * (uint)groups) >> 16);

    /// <summary>The place of a name among <paramref name="places"/>, once its group is moved by <paramref name="move"/>.</summary>
    public static int Place(ulong hash, ushort move, int places) =>
        (int)((ulong)((uint)(hash >> 32) * ((2u * move) + 1)) * (uint)places >> 32);

    private static ulong Mix(ulong hash, ulong characters)
    {
        hash = (hash ^ (characters | LowerCase)) * Multiplier;
        return hash ^ (hash >> 32);
    }

    private static ulong FourAt(ReadOnlySpan<char> name, int index) => BitConverter.IsLittleEndian
        ? MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(name.Slice(index, Step)))
        : name[index] | ((ulong)name[index + 1] << 16) | ((ulong)name[index + 2] << 32) | ((ulong)name[index + 3] << 48);

    /// <summary>The last four characters, which may have been read before, or the one to three that there are.</summary>
    private static ulong LastFour(ReadOnlySpan<char> name)
    {
        if (name.Length >= Step)
            return FourAt(name, name.Length - Step);

        ulong characters = 0;
        foreach (char c in name)
            characters = (characters << 16) | c;
        return characters;
    }
}
