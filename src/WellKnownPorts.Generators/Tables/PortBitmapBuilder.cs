using NetworkPorts.Internals;

namespace NetworkPorts.Generators.Tables;

/// <summary>Builds a set of ports that the library reads as <see cref="PortBitmap"/>.</summary>
internal static class PortBitmapBuilder
{
    public static byte[] Build(IEnumerable<ushort> ports)
    {
        ushort[] all = [.. ports];
        byte[] bitmap = new byte[all.Length == 0 ? 0 : PortBitmap.ByteOf(all.Max()) + 1];
        foreach (ushort port in all)
            bitmap[PortBitmap.ByteOf(port)] |= (byte)PortBitmap.BitOf(port);
        return bitmap;
    }
}
