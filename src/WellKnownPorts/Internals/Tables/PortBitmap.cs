namespace NetworkPorts.Internals;

/// <summary>
/// Reads a set of ports with one bit for each port. Ports after the last byte are not in the set. The generator writes
/// the set and the library reads it, so both compile this file.
/// </summary>
internal static class PortBitmap
{
    public static bool Contains(ReadOnlySpan<byte> bitmap, ushort port)
    {
        int index = ByteOf(port);
        return index < bitmap.Length && (bitmap[index] & BitOf(port)) != 0;
    }

    public static int ByteOf(ushort port) => port >> 3;

    public static int BitOf(ushort port) => 1 << (port & 7);
}
