using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NetworkPorts.Internals;

/// <summary>
/// A service name of at most 16 characters, held in registers. It is hashed and compared without a loop, because the
/// processor would mispredict the end of a loop. The generator and the library both compile this file.
/// </summary>
internal readonly partial struct ServiceNameKey
{
    public const int MaxLength = 16;

    private const int Step = 4;

    /// <summary>
    /// Returns the evenly spaced indexes of the second, third and fourth read of four characters. The reads overlap, so
    /// they cover every length from 4 to 16 without a branch on the length.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (uint Near, uint Far, uint Last) Offsets(int length)
    {
        uint last = (uint)length - Step;
        uint near = (last + 2) / 3;
        return (near, last - near, last);
    }

    /// <summary>Returns four characters, the first in the lowest bits. Callers check the bounds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Four(ReadOnlySpan<char> name, uint index) =>
        LittleEndian.FourCharacters(in Unsafe.Add(ref MemoryMarshal.GetReference(name), (nuint)index));

    /// <summary>Returns four bytes, the first in the lowest bits. Callers check the bounds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Four(ReadOnlySpan<byte> name, uint index) =>
        LittleEndian.UInt32(in Unsafe.Add(ref MemoryMarshal.GetReference(name), (nuint)index));
}
