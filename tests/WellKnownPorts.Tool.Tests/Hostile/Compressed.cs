using System.IO.Compression;

namespace NetworkPorts.Tool.Tests.Hostile;

/// <summary>Compresses bytes with gzip.</summary>
internal static class Compressed
{
    public static byte[] Of(ReadOnlySpan<byte> bytes)
    {
        using MemoryStream compressed = new();
        using (GZipStream gzip = new(compressed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(bytes);
        return compressed.ToArray();
    }
}
