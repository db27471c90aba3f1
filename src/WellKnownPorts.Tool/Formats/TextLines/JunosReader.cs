namespace NetworkPorts.Tool.Formats.TextLines;

/// <summary>
/// Messages of Juniper's SRX about sessions (<c>RT_FLOW_SESSION_CREATE</c>, <c>CLOSE</c> and <c>DENY</c>): pairs in
/// the structured form, or <c>192.0.2.1/50000->198.51.100.1/443</c> in the plain form. The source is the client.
/// </summary>
/// <param name="pairs">Reads the structured form.</param>
internal sealed class JunosReader(KeyValueReader pairs) : ITextLineReader
{
    /// <inheritdoc/>
    public bool TryRead(ReadOnlySpan<byte> line, out LogLine read)
    {
        read = default;
        int start = line.IndexOf("RT_FLOW_SESSION_"u8);
        if (start < 0)
            return false;
        ReadOnlySpan<byte> message = line[start..];
        read = message.IndexOf("source-port="u8) >= 0
            ? pairs.Read(message, FlowInitiator.Source, LineTime.In(line))
            : ReadPlain(line, message);
        return true;
    }

    private static LogLine ReadPlain(ReadOnlySpan<byte> line, ReadOnlySpan<byte> message)
    {
        FlowFields fields = default;
        fields.Initiator = FlowInitiator.Source;
        fields.Set(FlowField.Time, LineTime.In(line));
        bool hasEnds = false;
        bool isTranslated = false;
        Words words = new(message);
        while (words.TryRead(out ReadOnlySpan<byte> word))
        {
            int arrow = word.IndexOf("->"u8);
            if (arrow > 0 && !hasEnds)
            {
                hasEnds = TrySetEnds(ref fields, word[..arrow], word[(arrow + 2)..]);
                if (!hasEnds)
                    return LogLine.Bad("an end that is not an address and a port");
            }
            else if (arrow > 0)
            {
                isTranslated = true;
            }
            else if (hasEnds && IsProtocol(word, isTranslated))
            {
                // A denied session has the type of ICMP after the protocol: 6(0).
                fields.Set(FlowField.Protocol, word[..DigitsOf(word)]);
                return fields.ToLine();
            }
        }

        return hasEnds ? fields.ToLine() : LogLine.NoFlow;
    }

    private static bool TrySetEnds(ref FlowFields fields, ReadOnlySpan<byte> source, ReadOnlySpan<byte> destination)
    {
        if (!FlowEndpoint.TrySplit(source, (byte)'/', out ReadOnlySpan<byte> address, out ReadOnlySpan<byte> port))
            return false;
        fields.Set(FlowField.SourceAddress, address);
        fields.Set(FlowField.SourcePort, port);
        if (!FlowEndpoint.TrySplit(destination, (byte)'/', out address, out port))
            return false;
        fields.Set(FlowField.DestinationAddress, address);
        fields.Set(FlowField.DestinationPort, port);
        return true;
    }

    /// <summary>
    /// Returns whether a word is the number of a protocol. In sessions that were created or closed, it follows the
    /// translated addresses. In denied sessions, there are no such addresses.
    /// </summary>
    private static bool IsProtocol(ReadOnlySpan<byte> word, bool isTranslated)
    {
        int digits = DigitsOf(word);
        return digits is > 0 and <= 3 && (digits == word.Length ? isTranslated : !isTranslated && word[digits] == '(');
    }

    private static int DigitsOf(ReadOnlySpan<byte> word)
    {
        int end = word.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return end < 0 ? word.Length : end;
    }
}
