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
        fields.Set(FlowField.Protocol, protocol);
        fields.Set(FlowField.SourceEndpoint, source);
        fields.Set(FlowField.DestinationEndpoint, destination);
        fields.Set(FlowField.Bytes, BytesIn(words));
        read = fields.ToLine();
        return true;
    }

    /// <summary>
    /// Returns the bytes: the second of the counts after the flags and the type of service, which not all outputs have.
    /// A rounded count such as <c>1.2 M</c> is omitted.
    /// </summary>
    private static ReadOnlySpan<byte> BytesIn(Words words)
    {
        if (!words.TryRead(out ReadOnlySpan<byte> packets))
            return default;
        if (packets.ContainsAny(s_flags))
        {
            words.TryRead(out _);
            words.TryRead(out packets);
        }

        return words.TryRead(out ReadOnlySpan<byte> bytes) && FlowNumber.TryParse(packets, out _)
            && FlowNumber.TryParse(bytes, out _) && words.TryRead(out ReadOnlySpan<byte> next) && !IsUnit(next)
            ? bytes
            : default;
    }

    private static bool IsUnit(ReadOnlySpan<byte> word) => word is [(byte)'K' or (byte)'M' or (byte)'G' or (byte)'T'];
}
