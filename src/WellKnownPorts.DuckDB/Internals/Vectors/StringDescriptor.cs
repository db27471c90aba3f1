using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace NetworkPorts.DuckDB.Internals;

/// <summary>
/// A string in a vector, in DuckDB's format: 4 bytes for the length, and either up to 12 bytes of UTF-8, or the first 4
/// bytes of the text and a pointer to all of it.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct StringDescriptor : IEquatable<StringDescriptor>
{
    public const int MaxInlineLength = 12;

    private const int PrefixOffset = sizeof(uint);
    private const int PrefixLength = sizeof(uint);

    private readonly ulong _lengthAndPrefix;
    private readonly ulong _rest;

    /// <summary>Initializes a descriptor of a text with at most 12 bytes.</summary>
    public StringDescriptor(ReadOnlySpan<byte> utf8)
    {
        Span<ulong> fields = stackalloc ulong[2];
        fields[0] = (uint)utf8.Length;
        utf8.CopyTo(MemoryMarshal.AsBytes(fields)[PrefixOffset..]);
        (_lengthAndPrefix, _rest) = (fields[0], fields[1]);
    }

    /// <summary>Initializes a descriptor of a longer text, which must remain at its address.</summary>
    public unsafe StringDescriptor(byte* utf8, int length)
    {
        uint prefix = MemoryMarshal.Read<uint>(new ReadOnlySpan<byte>(utf8, PrefixLength));
        _lengthAndPrefix = (uint)length | ((ulong)prefix << 32);
        _rest = (ulong)utf8;
    }

    /// <summary>
    /// Gets the length in the lower half, and the first four bytes in the upper half, padded with zeros. Texts of up to
    /// four bytes are equal if these numbers are equal.
    /// </summary>
    public ulong LengthAndPrefix => _lengthAndPrefix;

    public bool IsEmpty => (uint)_lengthAndPrefix == 0;

    /// <summary>Gets the text. It is part of this descriptor if it has at most 12 bytes.</summary>
    [UnscopedRef]
    public unsafe ReadOnlySpan<byte> Utf8
    {
        get
        {
            int length = (int)_lengthAndPrefix;
            return length <= MaxInlineLength
                ? MemoryMarshal.AsBytes(new ReadOnlySpan<StringDescriptor>(in this)).Slice(PrefixOffset, length)
                : new ReadOnlySpan<byte>((void*)_rest, length);
        }
    }

    /// <summary>
    /// Returns whether the descriptors have the same inline text, or point to the same text. Other descriptors of equal
    /// texts are different.
    /// </summary>
    public bool Equals(StringDescriptor other) =>
        _lengthAndPrefix == other._lengthAndPrefix && _rest == other._rest;

    public override bool Equals(object? obj) => obj is StringDescriptor other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_lengthAndPrefix, _rest);
}
