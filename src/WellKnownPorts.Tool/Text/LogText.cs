using System.IO.Compression;
using System.Text;

namespace NetworkPorts.Tool.Text;

/// <summary>The text of a log in UTF-8, however the file has it.</summary>
internal static class LogText
{
    private const int LongestMark = 3;

    /// <summary>Opens a log that may be compressed by gzip, and may begin with a byte order mark.</summary>
    /// <remarks>
    /// A cut-off gzip is an <see cref="InvalidDataException"/> when its end is reached: the project sets
    /// <c>System.IO.Compression.UseStrictValidation</c>, without which .NET takes any end for a good one.
    /// </remarks>
    public static Stream Open(Stream log)
    {
        PeekStream file = new(log, LongestMark);
        return file.Head.StartsWith("\x1f"u8) && file.Head[1..].StartsWith((byte)0x8b)
            ? WithoutMark(new PeekStream(new GZipStream(file, CompressionMode.Decompress), LongestMark))
            : WithoutMark(file);
    }

    private static Stream WithoutMark(PeekStream text)
    {
        Encoding? encoding = ((Encoding[])[Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode])
            .FirstOrDefault(encoding => text.Head.StartsWith(encoding.Preamble));
        if (encoding is null)
            return text;
        text.Skip(encoding.Preamble.Length);
        return encoding == Encoding.UTF8 ? text : Encoding.CreateTranscodingStream(text, encoding, Encoding.UTF8);
    }
}
