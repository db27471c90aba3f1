using System.Text;

namespace NetworkPorts.Tool.Text;

/// <summary>
/// Writes complete lines to a terminal, with a question mark for each character that controls the terminal or changes
/// the direction of text.
/// </summary>
/// <param name="terminal">The terminal.</param>
internal sealed class TerminalStream(Stream terminal) : ForwardStream
{
    public override bool CanRead => false;

    public override bool CanWrite => true;

    public override int Read(Span<byte> buffer) => throw new NotSupportedException();

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        foreach (Range line in buffer.Split((byte)'\n'))
        {
            ReadOnlySpan<byte> text = buffer[line];
            if (IsPrintable(text))
                terminal.Write(text);
            else
                terminal.Write(Encoding.UTF8.GetBytes(string.Join('\t', CellsOf(text).Select(Quotation.Clean))));
            if (line.End.Value < buffer.Length)
                terminal.Write("\n"u8);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => terminal.Flush();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            terminal.Dispose();
        base.Dispose(disposing);
    }

    private static bool IsPrintable(ReadOnlySpan<byte> text) => !text.ContainsAnyExceptInRange((byte)' ', (byte)'~');

    private static string[] CellsOf(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(text).Split('\t');
}
