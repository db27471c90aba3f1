using ZstdSharp;

namespace NetworkPorts.Tool.Text;

/// <summary>Detects compressed data by their first bytes, and decompresses gzip and zstd.</summary>
internal static class Compression
{
    private const int MaxMagicLength = 10;

    /// <summary>Opens data that may be compressed.</summary>
    /// <exception cref="InvalidDataException">The compression is not supported.</exception>
    public static Stream Open(Stream data)
    {
        PeekStream file = new(data, MaxMagicLength);
        ReadOnlySpan<byte> head = file.Head;

        // The project sets System.IO.Compression.UseStrictValidation, so that a truncated gzip file is an error.
        if (head.StartsWith(GzipStream.Start))
            return new DecompressedStream(new GzipStream(file), "gzip");
        if (IsZstd(head))
            return new DecompressedStream(new DecompressionStream(file), "zstd");
        return UnsupportedName(head) is { } name
            ? throw new InvalidDataException($"compressed with {name}, which is not supported; decompress it first")
            : file;
    }

    /// <summary>Returns whether data start with a frame of zstd or a skippable frame (RFC 8878).</summary>
    private static bool IsZstd(ReadOnlySpan<byte> head) =>
        head.StartsWith((ReadOnlySpan<byte>)[0x28, 0xB5, 0x2F, 0xFD])
        || head is [>= 0x50 and <= 0x5F, 0x2A, 0x4D, 0x18, ..];

    private static string? UnsupportedName(ReadOnlySpan<byte> head) =>
        head.StartsWith((ReadOnlySpan<byte>)[0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0]) ? "xz"
        : head is [(byte)'B', (byte)'Z', (byte)'h', _, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59] ? "bzip2"
        : head.StartsWith("PK\u0003\u0004"u8) ? "zip"
        : null;
}
