using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NetworkPorts.Internals;

/// <summary>
/// A service name of at most 16 characters in registers. It is hashed and compared without a loop, whose end the
/// processor would have to predict. The generator and the library both compile this file.
/// </summary>
internal readonly partial struct ServiceNameKey
{
    public const int MaxLength = 16;

    private const int Step = 4;

    /// <summary>
    /// Returns the indexes of the second to fourth read of four characters each, spaced evenly. The reads overlap, so
    /// they cover every length from 4 to 16 without a branch on the length.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (uint Near, uint Far, uint Last) Offsets(int length)
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
