using System.Buffers;

namespace NetworkPorts.Tool.Formats.TextLines;

/// <summary>
/// The text output of nfdump (<c>line</c>, <c>long</c> and <c>extended</c>): date, time, duration, protocol, and
/// <c>192.0.2.1:50000 -> 198.51.100.1:443</c>.
/// </summary>
internal sealed class NfdumpReader : ITextLineReader
{
    private static readonly SearchValues<byte> s_flags = SearchValues.Create(".CEUAPRSF"u8);

    /// <inheritdoc/>
    public bool TryRead(ReadOnlySpan<byte> line, out LogLine read)
    {
        read = default;
        if (line.Length < 20 || !char.IsAsciiDigit((char)line[0]) || line[4] != '-' || line[10] != ' '
            || line.IndexOf("->"u8) < 0)
            return false;
        Words words = new(line);
        words.TryRead(out ReadOnlySpan<byte> date);
        words.TryRead(out ReadOnlySpan<byte> time);
        words.TryRead(out _);
        if (!words.TryRead(out ReadOnlySpan<byte> protocol) || !words.TryRead(out ReadOnlySpan<byte> source)
            || !words.TryRead(out ReadOnlySpan<byte> arrow) || !words.TryRead(out ReadOnlySpan<byte> destination)
            || !(arrow.SequenceEqual("->"u8) || arrow.SequenceEqual("<->"u8)))
            return false;
        FlowFields fields = default;
        fields.Set(FlowField.Time, line[..(date.Length + 1 + time.Length)]);
        fields.SetEnds(protocol, source, destination);
        SetBytes(ref fields, words, isBidirectional: arrow[0] == '<');
        read = fields.ToLine();
        return true;
    }

    /// <summary>
    /// Sets the bytes. After the flags and the type of service, which not all outputs have, follow the packets and the
    /// bytes; in a record of both directions, each of them twice. A rounded count such as <c>1.2 M</c> is omitted.
    /// </summary>
    private static void SetBytes(ref FlowFields fields, Words words, bool isBidirectional)
    {
        words.TryRead(out ReadOnlySpan<byte> packets);
        if (packets.ContainsAny(s_flags))
        {
            words.TryRead(out _);
            words.TryRead(out packets);
        }

        ReadOnlySpan<byte> answerPackets = packets;
        if (isBidirectional)
            words.TryRead(out answerPackets);
        words.TryRead(out ReadOnlySpan<byte> bytes);
        ReadOnlySpan<byte> answerBytes = "0"u8;
        if (isBidirectional)
            words.TryRead(out answerBytes);
        words.TryRead(out ReadOnlySpan<byte> flows);
        if (!IsCount(packets) || !IsCount(answerPackets) || !IsCount(bytes) || !IsCount(answerBytes) || !IsCount(flows))
            return;
        fields.Set(FlowField.Bytes, bytes);
        if (isBidirectional)
            fields.Set(FlowField.AnswerBytes, answerBytes);
    }

    private static bool IsCount(ReadOnlySpan<byte> word) => !word.IsEmpty && FlowNumber.TryParse(word, out _);
}
