namespace NetworkPorts.Tool.Formats.TextLines;

/// <summary>
/// Messages of Cisco's ASA, Firepower and IOS about connections and packets. An end is written as
/// <c>outside:192.0.2.1/443</c>, <c>outside/192.0.2.1(443)</c>, <c>192.0.2.1(443)</c> or <c>192.0.2.1:443</c>.
/// </summary>
internal sealed class CiscoReader : ITextLineReader
{
    /// <summary>The start of messages about translated addresses. They are not flows.</summary>
    private static ReadOnlySpan<byte> Translations => "305"u8;

    /// <summary>The start of connection events of Firepower. They consist of labels and values.</summary>
    private static ReadOnlySpan<byte> Events => "4300"u8;

    /// <inheritdoc/>
    public bool TryRead(ReadOnlySpan<byte> line, out LogLine read)
    {
        read = default;
        int mark = MarkIn(line);
        if (mark < 0)
            return false;
        ReadOnlySpan<byte> message = line[mark..];
        int id = message[..message.IndexOf((byte)':')].LastIndexOf((byte)'-');
        if (message[(id + 1)..].StartsWith(Events))
            return false;
        read = message[(id + 1)..].StartsWith(Translations) ? LogLine.NoFlow : Read(line, message);
        return true;
    }

    private static LogLine Read(ReadOnlySpan<byte> line, ReadOnlySpan<byte> message)
    {
        FlowFields fields = default;
        FlowField end = FlowField.SourcePort;
        bool isOutbound = false;
        bool isStated = false;
        FlowInitiator initiator = FlowInitiator.Unknown;
        ReadOnlySpan<byte> previous = default;
        ReadOnlySpan<byte> protocol = default;
        Words words = new(message[message.IndexOf((byte)' ')..]);
        while (words.TryRead(out ReadOnlySpan<byte> word))
        {
            if (protocol.IsEmpty && IsProtocol(word))
                protocol = word;
            isOutbound |= word.SequenceEqual("outbound"u8);
            isStated |= isOutbound || word.SequenceEqual("inbound"u8) || word.SequenceEqual("initiator"u8);
            if (previous.SequenceEqual("flags"u8))
                initiator = TcpFlagText.InitiatorOf(message[message.IndexOf("flags"u8)..]);
            if (previous.SequenceEqual("bytes"u8) || word.SequenceEqual("bytes"u8))
                SetBytes(ref fields, previous.SequenceEqual("bytes"u8) ? word : previous);
            if (end != FlowField.None && TryReadEnd(word, out ReadOnlySpan<byte> address, out ReadOnlySpan<byte> port))
            {
                bool isSource = (end == FlowField.SourcePort) != isOutbound;
                fields.Set(isSource ? FlowField.SourceAddress : FlowField.DestinationAddress, address);
                fields.Set(isSource ? FlowField.SourcePort : FlowField.DestinationPort, port);
                end = end == FlowField.SourcePort ? FlowField.DestinationPort : FlowField.None;
            }

            previous = word;
        }

        fields.Set(FlowField.Protocol, protocol);
        fields.Set(FlowField.Time, LineTime.In(line));
        fields.Initiator = isStated ? FlowInitiator.Source : initiator;
        return end == FlowField.None ? fields.ToLine() : LogLine.NoFlow;
    }

    /// <summary>Returns the start of a message about a flow. -1 means that the line has no such message.</summary>
    private static int MarkIn(ReadOnlySpan<byte> line)
    {
        int mark = line.IndexOf((byte)'%');
        if (mark < 0)
            return -1;
        ReadOnlySpan<byte> message = line[(mark + 1)..];
        if (!message.StartsWith("ASA-"u8) && !message.StartsWith("FTD-"u8) && !message.StartsWith("PIX-"u8)
            && !message.StartsWith("FWSM-"u8))
        {
            // A message of IOS may be after another mark: %IOSXE-6-PLATFORM: ... %FW-6-SESS_AUDIT_TRAIL: ...
            int topic = line.IndexOf("ACCESSLOG"u8);
            topic = topic < 0 ? line.IndexOf("SESS_AUDIT_TRAIL"u8) : topic;
            topic = topic < 0 ? line.IndexOf("FW-6-DROP_PKT"u8) : topic;
            mark = topic < 0 ? -1 : line[..topic].LastIndexOf((byte)'%');
        }

        int colon = mark < 0 ? -1 : line[mark..].IndexOf((byte)':');
        return colon > 0 && line[(mark + colon)..].Contains((byte)' ') ? mark : -1;
    }

    private static bool IsProtocol(ReadOnlySpan<byte> word) =>
        !word.ContainsAnyInRange((byte)'0', (byte)'9')
        && Protocol.TryFind(word, out Protocol protocol) && protocol.Transport != TransportProtocols.All;

    private static void SetBytes(ref FlowFields fields, ReadOnlySpan<byte> count)
    {
        if (FlowNumber.TryParse(count, out _))
            fields.AddBytes(count);
    }

    private static bool TryReadEnd(
        ReadOnlySpan<byte> word, out ReadOnlySpan<byte> address, out ReadOnlySpan<byte> port)
    {
        word = word.TrimEnd(",;"u8);
        int open = word.IndexOf((byte)'(');
        int close = word.IndexOf((byte)')');
        if (open > 0 && close > open)
        {
            port = word[(open + 1)..close];
            address = word[..open];
            address = address[(address.LastIndexOf((byte)'/') + 1)..];
            if (FlowNumber.TryParsePort(port, out _) && FlowAddress.IsValid(address))
                return true;

            // The name of a user or of a zone follows the end.
            word = word[..open];
        }

        if (open == 0)
            return FlowEndpoint.TrySplit(word.Trim("()"u8), (byte)':', out address, out port)
                && FlowAddress.IsValid(address);
        if (!FlowEndpoint.TrySplit(word, (byte)'/', out address, out port))
            return FlowEndpoint.TrySplit(word, (byte)':', out address, out port) && FlowAddress.IsIPv4(address);
        int colon = address.IndexOf((byte)':');
        if (FlowAddress.IsValid(address))
            return true;
        address = address[(colon + 1)..];
        return colon > 0 || FlowAddress.IsValid(address);
    }
}
