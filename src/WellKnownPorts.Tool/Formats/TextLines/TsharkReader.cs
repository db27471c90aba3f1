namespace NetworkPorts.Tool.Formats.TextLines;

/// <summary>
/// Packets as tshark prints them: number, time, <c>192.0.2.1 → 198.51.100.1 TCP 74 50000 → 443 [SYN]</c>. Packets of
/// higher protocols have no ports in this output.
/// </summary>
internal sealed class TsharkReader : ITextLineReader
{
    /// <inheritdoc/>
    public bool TryRead(ReadOnlySpan<byte> line, out LogLine read)
    {
        read = default;
        ReadOnlySpan<byte> before = default;
        FlowFields fields = default;
        bool hasAddresses = false;
        Words words = new(line);
        if (!words.TryRead(out ReadOnlySpan<byte> number) || number.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            return false;
        while (words.TryRead(out ReadOnlySpan<byte> word))
        {
            if (!IsArrow(word) && !(hasAddresses && word.SequenceEqual(">"u8)))
            {
                before = word;
                continue;
            }

            if (!words.TryRead(out ReadOnlySpan<byte> after))
                return false;
            if (hasAddresses)
            {
                fields.Set(FlowField.SourcePort, before);
                fields.Set(FlowField.DestinationPort, after);
                int open = line.IndexOf((byte)'[');
                int close = line.IndexOf((byte)']');
                if (open >= 0 && close > open)
                    fields.Initiator = TcpFlagText.InitiatorOf(line[(open + 1)..close]);
                read = fields.ToLine();
                return read.Kind == LineKind.Flow;
            }

            hasAddresses = FlowAddress.IsValid(before) && FlowAddress.IsValid(after);
            if (!hasAddresses)
                return false;
            fields.Set(FlowField.SourceAddress, before);
            fields.Set(FlowField.DestinationAddress, after);
            words.TryRead(out ReadOnlySpan<byte> protocol);
            fields.Set(FlowField.Protocol, protocol);
        }

        read = LogLine.NoFlow;
        return hasAddresses;
    }

    private static bool IsArrow(ReadOnlySpan<byte> word) => word.SequenceEqual("→"u8) || word.SequenceEqual("->"u8);
}
