namespace NetworkPorts.Tool.Formats.TextLines;

/// <summary>
/// The log of HAProxy in its default format, <c>Connect from 192.0.2.1:50000 to 198.51.100.1:443 (www/HTTP)</c>. The
/// formats <c>tcplog</c> and <c>httplog</c> contain only the port of the client, so they have no flow.
/// </summary>
internal sealed class HAProxyReader : ITextLineReader
{
    private static ReadOnlySpan<byte> Mark => "Connect from "u8;

    /// <inheritdoc/>
    public bool TryRead(ReadOnlySpan<byte> line, out LogLine read)
    {
        read = default;
        int start = line.IndexOf(Mark);
        if (start < 0)
            return false;
        Words words = new(line[(start + Mark.Length)..]);
        if (!words.TryRead(out ReadOnlySpan<byte> source) || !words.TryRead(out ReadOnlySpan<byte> to)
            || !to.SequenceEqual("to"u8) || !words.TryRead(out ReadOnlySpan<byte> destination))
            return false;
        FlowFields fields = default;
        fields.Set(FlowField.Time, LineTime.In(line));
        fields.Set(FlowField.SourceEndpoint, source);
        fields.Set(FlowField.DestinationEndpoint, destination);
        fields.Set(FlowField.Protocol, "tcp"u8);
        fields.Initiator = FlowInitiator.Source;
        read = fields.ToLine();
        return true;
    }
}
