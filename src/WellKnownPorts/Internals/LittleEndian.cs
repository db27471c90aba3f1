using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace NetworkPorts.Internals;

/// <summary>
/// Reads what stands in memory with its lowest part first, on any machine. The callers have checked the bounds.
/// </summary>
[ExcludeFromCodeCoverage] // A machine goes one of the two ways alone.
internal static class LittleEndian
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ushort UInt16(ref readonly byte first)
    {
        ushort native = Unsafe.ReadUnaligned<ushort>(ref Unsafe.AsRef(in first));
        return BitConverter.IsLittleEndian ? native : BinaryPrimitives.ReverseEndianness(native);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint UInt32(ref readonly byte first)
    {
        uint native = Unsafe.ReadUnaligned<uint>(ref Unsafe.AsRef(in first));
        return BitConverter.IsLittleEndian ? native : BinaryPrimitives.ReverseEndianness(native);
    }

    /// <summary>Four characters, the first in the lowest 16 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong FourCharacters(ref readonly char first)
    {
        ulong native = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.AsRef(in first)));
        return BitConverter.IsLittleEndian ? native : ReverseCharacters(native);
    }

    /// <summary>Reverses the order of four characters, and not the bytes of each.</summary>
    private static ulong ReverseCharacters(ulong four)
    {
        ulong pairs = (four >> 32) | (four << 32);
        return ((pairs >> 16) & 0x0000_FFFF_0000_FFFF) | ((pairs & 0x0000_FFFF_0000_FFFF) << 16);
    }
}
