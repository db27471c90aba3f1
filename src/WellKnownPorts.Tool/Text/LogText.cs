using System.Text;

namespace NetworkPorts.Tool.Text;

/// <summary>Opens the text of a log in UTF-8.</summary>
internal static class LogText
{
    private const int MaxMarkLength = 3;

    /// <summary>
    /// Opens a log that may be compressed, that may start with a byte order mark, and that may be a JSON document,
    /// which becomes JSON lines.
    /// </summary>
    /// <exception cref="InvalidDataException">
    /// The compression is not supported. If the compressed data are damaged, reading them throws the same exception.
    /// </exception>
    public static Stream Open(Stream log)
    {
        PeekStream text = new(Compression.Open(log), MaxMarkLength);
        Encoding? encoding = ((Encoding[])[Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode])
            .FirstOrDefault(encoding => text.Head.StartsWith(encoding.Preamble));
        if (encoding is not null)
            text.Skip(encoding.Preamble.Length);
        return JsonRecordStream.Open(encoding is null || encoding == Encoding.UTF8
            ? text
            : Encoding.CreateTranscodingStream(text, encoding, Encoding.UTF8));
    }
}
