namespace NetworkPorts.Tool.Annotations;

/// <summary>Copies a text of any length, and annotates the ports in its lines.</summary>
internal static class TextAnnotator
{
    // Longer lines are annotated in parts, so that a text without line ends does not fill the memory.
    private const int BufferSize = 1 << 20;

    /// <summary>
    /// Copies the text to the output. Complete lines are written before the next read, which may wait.
    /// </summary>
    /// <exception cref="IOException">The text cannot be read to its end.</exception>
    /// <exception cref="OutputException">The output cannot be written.</exception>
    public static void Copy(Stream text, LineWriter output, Annotator annotator)
    {
        byte[] buffer = new byte[BufferSize];
        int length = 0;
        while (text.Read(buffer.AsSpan(length)) is var read and > 0)
        {
            length += read;
            int complete = buffer.AsSpan(0, length).LastIndexOf((byte)'\n') + 1;
            if (complete == 0 && length == buffer.Length)
                complete = length;
            AnnotateLines(buffer.AsSpan(0, complete), output, annotator);
            output.Flush();
            buffer.AsSpan(complete, length - complete).CopyTo(buffer);
            length -= complete;
        }

        AnnotateLines(buffer.AsSpan(0, length), output, annotator);
        output.Flush();
    }

    private static void AnnotateLines(ReadOnlySpan<byte> lines, LineWriter output, Annotator annotator)
    {
        while (!lines.IsEmpty)
        {
            int lineEnd = lines.IndexOf((byte)'\n');
            int length = lineEnd < 0 ? lines.Length : lineEnd + 1;
            annotator.Append(output, lines[..length]);
            lines = lines[length..];
        }
    }
}
