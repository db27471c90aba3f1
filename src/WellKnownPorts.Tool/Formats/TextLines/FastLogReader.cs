namespace NetworkPorts.Tool.Formats.TextLines;

/// <summary>
/// Alerts of Snort and Suricata in one line: <c>[**] ... {TCP} 192.0.2.1:50000 -> 198.51.100.1:443</c>.
/// </summary>
internal sealed class FastLogReader : ITextLineReader
{
    /// <inheritdoc/>
    public bool TryRead(ReadOnlySpan<byte> line, out LogLine read)
    {
        read = default;
        int open = line.LastIndexOf((byte)'{');
        int close = line.LastIndexOf("} "u8);
        int arrow = line.LastIndexOf(" -> "u8);
        if (open < 0 || close < open || arrow < close || line.IndexOf("[**]"u8) < 0)
            return false;
        FlowFields fields = default;
        ReadOnlySpan<byte> time = line[..Math.Max(0, line.IndexOf((byte)' '))];

        // Snort writes times without a year by default.
        if (FlowTime.TryParse(time, out _))
            fields.Set(FlowField.Time, time);
        Words rest = new(line[(arrow + 4)..]);
        rest.TryRead(out ReadOnlySpan<byte> destination);
        fields.SetEnds(line[(open + 1)..close], line[(close + 2)..arrow].Trim((byte)' '), destination);
        read = fields.ToLine();
        return true;
    }
}
