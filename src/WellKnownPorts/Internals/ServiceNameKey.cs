using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NetworkPorts.Internals;

/// <summary>
/// A service name of at most 16 characters in registers, to be hashed and compared without a loop, whose end the
/// processor would have to guess. The generator places names by it and the library finds them by it.
/// </summary>
internal readonly partial struct ServiceNameKey
{
    public const int LongestName = 16;

    private const int Step = 4;

    /// <summary>
    /// Where four characters are read, beside the first ones, in thirds of the way to the last ones. The reads overlap,
    /// so that they cover every length from 4 to 16, and there is nothing to choose by the length.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (uint Near, uint Far, uint Last) Places(int length)
    {
        uint last = (uint)length - Step;
        uint near = (last + 2) / 3;
        return (near, last - near, last);
    }

    /// <summary>Four characters, the first in the lowest bits. The callers have checked the bounds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Four(ReadOnlySpan<char> name, uint index) =>
        LittleEndian.FourCharacters(in Unsafe.Add(ref MemoryMarshal.GetReference(name), (nuint)index));

    /// <summary>Four bytes, the first in the lowest bits. The callers have checked the bounds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Four(ReadOnlySpan<byte> name, uint index) =>
        LittleEndian.UInt32(in Unsafe.Add(ref MemoryMarshal.GetReference(name), (nuint)index));
}
