namespace NetworkPorts.Tool.Formats.TextLines;

/// <summary>
/// The firewall log of RouterOS: <c>proto TCP (SYN), 192.0.2.1:50000->198.51.100.1:443, len 60</c>. Translated
/// addresses are in parentheses.
/// </summary>
internal sealed class MikroTikReader : ITextLineReader
{
    private static ReadOnlySpan<byte> Mark => "proto "u8;

    /// <inheritdoc/>
    public bool TryRead(ReadOnlySpan<byte> line, out LogLine read)
    {
        read = default;
        int start = line.IndexOf(Mark);
        if (start < 0)
            return false;
        ReadOnlySpan<byte> text = line[(start + Mark.Length)..];
        int comma = text.IndexOf(", "u8);
        int arrow = text.IndexOf("->"u8);
        if (comma < 0 || arrow < comma)
            return false;
        Words words = new(text[..comma]);
        words.TryRead(out ReadOnlySpan<byte> protocol);
        words.TryRead(out ReadOnlySpan<byte> flags);
        ReadOnlySpan<byte> ends = text[(comma + 1)..].TrimStart((byte)' ');
        int end = ends.IndexOf((byte)',');
        ends = end < 0 ? ends : ends[..end];
        arrow = ends.IndexOf("->"u8);
        if (arrow < 0)
            return false;
        FlowFields fields = default;
        fields.Set(FlowField.Time, LineTime.In(line));
        fields.Set(FlowField.Protocol, protocol);
        fields.Set(FlowField.SourceEndpoint, ends[..arrow].TrimStart((byte)'('));
        ReadOnlySpan<byte> destination = ends[(arrow + 2)..];
        int translation = destination.IndexOf((byte)')');
        fields.Set(FlowField.DestinationEndpoint, translation < 0 ? destination : destination[..translation]);
        fields.Initiator = TcpFlagText.InitiatorOf(flags.Trim("()"u8));
        read = fields.ToLine();
        return true;
    }
}
