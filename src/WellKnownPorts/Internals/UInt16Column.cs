using System.Buffers.Binary;

namespace NetworkPorts.Internals;

/// <summary>
/// A column of 16-bit numbers over constant bytes, little-endian. Bytes are the one form of constant data that every
/// target reads in place, without an array on the heap and before anything is compiled to the full.
/// </summary>
internal readonly ref struct UInt16Column(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    public int Length => _bytes.Length / sizeof(ushort);

    public ushort this[int index] => BinaryPrimitives.ReadUInt16LittleEndian(_bytes.Slice(index * sizeof(ushort), sizeof(ushort)));
}
