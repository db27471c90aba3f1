using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace NetworkPorts.Internals;

/// <summary>
/// Reads columns of 16-bit little-endian numbers. Columns are constant bytes in the assembly, because that is the only
/// form of constant data that every target reads in place, without an array on the heap.
/// </summary>
internal static class Column
{
    [ExcludeFromCodeCoverage] // Each machine runs only one of the two branches.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ushort UInt16At(this ReadOnlySpan<byte> column, int index)
    {
        // Columns have an even length, so the bounds check of the first byte covers the second byte.
        ushort native = Unsafe.ReadUnaligned<ushort>(ref Unsafe.AsRef(in column[index * sizeof(ushort)]));
        return BitConverter.IsLittleEndian ? native : (ushort)((native >> 8) | (native << 8));
    }

    /// <summary>
    /// Reads a number from a column that stores the low bytes of all numbers before the high bytes. Such a column
    /// compresses better in a package.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ushort SplitUInt16At(this ReadOnlySpan<byte> column, int index) =>
        (ushort)(column[index] | (column[(column.Length / sizeof(ushort)) + index] << 8));

    public static int UInt16Count(this ReadOnlySpan<byte> column) => column.Length / sizeof(ushort);
}
