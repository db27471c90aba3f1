using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace NetworkPorts.Internals;

/// <summary>Reads little-endian values from memory on any machine. Callers check the bounds.</summary>
[ExcludeFromCodeCoverage] // Each machine runs only one of the two branches.
internal static class LittleEndian
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint UInt32(ref readonly byte first)
    {
        uint native = Unsafe.ReadUnaligned<uint>(ref Unsafe.AsRef(in first));
        return BitConverter.IsLittleEndian ? native : Reverse(native);
    }

    /// <summary>Reads four characters, the first in the lowest 16 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong FourCharacters(ref readonly char first)
    {
        ulong native = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.AsRef(in first)));
        return BitConverter.IsLittleEndian ? native : ReverseCharacters(native);
    }

    private static uint Reverse(uint four)
    {
        uint pairs = (four >> 16) | (four << 16);
        return ((pairs >> 8) & 0x00FF_00FF) | ((pairs & 0x00FF_00FF) << 8);
    }

    /// <summary>Reverses the order of four characters, but not the bytes of each character.</summary>
    private static ulong ReverseCharacters(ulong four)
    {
        ulong pairs = (four >> 32) | (four << 32);
        return ((pairs >> 16) & 0x0000_FFFF_0000_FFFF) | ((pairs & 0x0000_FFFF_0000_FFFF) << 16);
    }
}
