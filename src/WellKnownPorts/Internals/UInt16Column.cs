using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NetworkPorts.Internals;

/// <summary>
/// A column of 16-bit numbers over constant bytes, little-endian. Bytes are the one form of constant data that every
/// target reads in place, with no array on the heap.
/// </summary>
internal readonly ref struct UInt16Column
{
    private readonly ReadOnlySpan<ushort> _values;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public UInt16Column(ReadOnlySpan<byte> bytes) => _values = MemoryMarshal.Cast<byte, ushort>(bytes);

    public int Length => _values.Length;

    public ushort this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => BitConverter.IsLittleEndian ? _values[index] : BinaryPrimitives.ReverseEndianness(_values[index]);
    }
}
