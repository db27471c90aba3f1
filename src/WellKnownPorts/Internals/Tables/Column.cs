using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace NetworkPorts.Internals;

/// <summary>
/// Reads columns of 16-bit little-endian numbers. Columns are constant bytes in the assembly: the one form of constant
/// data that every target reads in place, without an array on the heap.
/// </summary>
internal static class Column
{
    [ExcludeFromCodeCoverage] // A machine takes only one of the two branches.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ushort UInt16At(this ReadOnlySpan<byte> column, int index)
    {
        // A column has an even length: where there is a first byte, there is a second.
        ushort native = Unsafe.ReadUnaligned<ushort>(ref Unsafe.AsRef(in column[index * sizeof(ushort)]));
        return BitConverter.IsLittleEndian ? native : (ushort)((native >> 8) | (native << 8));
    }

    /// <summary>
    /// Reads a number of a column that has the low bytes of all numbers first and then the high bytes. A package
    /// compresses such a column better.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ushort SplitUInt16At(this ReadOnlySpan<byte> column, int index) =>
        (ushort)(column[index] | (column[(column.Length / sizeof(ushort)) + index] << 8));

    public static int UInt16Count(this ReadOnlySpan<byte> column) => column.Length / sizeof(ushort);
}
