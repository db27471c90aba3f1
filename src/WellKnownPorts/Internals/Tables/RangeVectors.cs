#if !NETSTANDARD2_0
using System.Numerics;
using System.Runtime.InteropServices;
#endif

namespace NetworkPorts.Internals;

/// <summary>Classifies ports in bulk, one vector at a time.</summary>
internal static class RangeVectors
{
#if NETSTANDARD2_0
    /// <summary>Returns 0, so the caller classifies all ports. This target cannot narrow vectors.</summary>
    public static int Classify(ReadOnlySpan<ushort> ports, Span<PortRange> ranges) => 0;
#else
    /// <summary>Classifies the ports that fill complete vectors, and returns the number of these ports.</summary>
    /// <remarks>
    /// The user ports start at 4 x 256 and the dynamic ports at 192 x 256, so the high byte of a port determines its
    /// range. Two vectors of ports are narrowed to one vector of bytes. A comparison that is true yields -1, so the
    /// negated sum of the comparisons is the range.
    /// </remarks>
    public static int Classify(ReadOnlySpan<ushort> ports, Span<PortRange> ranges)
    {
        Span<byte> bytes = MemoryMarshal.Cast<PortRange, byte>(ranges);
        int width = Vector<byte>.Count;
        int i = 0;
        for (; i <= ports.Length - width; i += width)
        {
            Vector<byte> high = Vector.Narrow(
                new Vector<ushort>(ports[i..]) >>> 8,
                new Vector<ushort>(ports[(i + (width / 2))..]) >>> 8);
            Vector<byte> reached = Vector.GreaterThanOrEqual(high, new Vector<byte>(4))
                + Vector.GreaterThanOrEqual(high, new Vector<byte>(192));
            (Vector<byte>.Zero - reached).CopyTo(bytes[i..]);
        }

        return i;
    }
#endif
}
