namespace NetworkPorts.Tool.Formats.TextLines;

/// <summary>
/// Packets as tcpdump prints them: <c>IP 192.0.2.1.50000 > 198.51.100.1.443: Flags [S]</c>. With <c>-v</c>, the ends
/// are in a line of their own.
/// </summary>
internal sealed class TcpdumpReader : ITextLineReader
{
    /// <inheritdoc/>
    public bool TryRead(ReadOnlySpan<byte> line, out LogLine read)
    {
        read = default;

        // With -e, the addresses of the link layer are before the addresses of IP.
        int sign = line.IndexOf(" > "u8);
        if (sign < 0)
            return false;
        int next = line[(sign + 3)..].IndexOf(" > "u8);
        if (next >= 0 && line.IndexOf("ethertype"u8) >= 0)
            sign += 3 + next;
        ReadOnlySpan<byte> source = line[(line[..sign].LastIndexOf((byte)' ') + 1)..sign];
        ReadOnlySpan<byte> rest = line[(sign + 3)..];
        int end = rest.IndexOf(": "u8);
        if (end < 0 || rest[..end].Contains((byte)' '))
            return false;
        ReadOnlySpan<byte> destination = rest[..end];
        rest = rest[(end + 2)..];
        bool isStart = line.IndexOf("IP "u8) >= 0 || line.IndexOf("IP6 "u8) >= 0 || line.StartsWith("    "u8)
            || line.IndexOf("ethertype IPv"u8) >= 0;
        if (!isStart)
            return false;
        FlowFields fields = default;
        fields.Set(FlowField.Time, LineTime.In(line));
        if (FlowEndpoint.TrySplit(source, (byte)'.', out ReadOnlySpan<byte> address, out ReadOnlySpan<byte> port))
        {
            fields.Set(FlowField.SourceAddress, address);
            fields.Set(FlowField.SourcePort, port);
        }

        if (FlowEndpoint.TrySplit(destination, (byte)'.', out address, out port))
        {
            fields.Set(FlowField.DestinationAddress, address);
            fields.Set(FlowField.DestinationPort, port);
        }

        if (rest.StartsWith("Flags ["u8))
        {
            fields.Set(FlowField.Protocol, "tcp"u8);
            int close = rest.IndexOf((byte)']');
            if (close > 0)
                fields.Initiator = TcpFlagText.InitiatorOf(rest["Flags ["u8.Length..close]);
        }
        else
        {
            fields.Set(
                FlowField.Protocol,
                rest.StartsWith("sctp"u8) ? "sctp"u8 : rest.StartsWith("tcp"u8) ? "tcp"u8 : "udp"u8);
        }

        // Packets without ports are skipped, for example ICMP.
        read = fields.HasPorts ? fields.ToLine() : LogLine.NoFlow;
        return true;
    }
}
