namespace NetworkPorts.Tool.Formats.TextLines;

/// <summary>
/// The traffic and threat logs of PAN-OS: values separated by commas, perhaps after a prefix of syslog.
/// </summary>
internal sealed class PaloAltoReader : ITextLineReader
{
    private const int MaxFields = 64;

    // The indexes are relative to the type of the log.
    private const int Time = 3;
    private const int SourceAddress = 4;
    private const int DestinationAddress = 5;
    private const int SourcePort = 21;
    private const int DestinationPort = 22;
    private const int ProtocolField = 26;
    private const int Bytes = 28;

    private readonly Range[] _fields = new Range[MaxFields];

    /// <inheritdoc/>
    public bool TryRead(ReadOnlySpan<byte> line, out LogLine read)
    {
        read = default;
        int traffic = line.IndexOf(",TRAFFIC,"u8);
        int start = traffic >= 0 ? traffic : line.IndexOf(",THREAT,"u8);
        if (start < 0)
            return false;
        ReadOnlySpan<byte> values = line[(start + 1)..];
        int count = CommaValues.Split(values, _fields);
        if (count <= ProtocolField)
            return false;
        FlowFields fields = default;
        fields.Set(FlowField.Time, values[_fields[Time]]);
        fields.Set(FlowField.SourceAddress, values[_fields[SourceAddress]]);
        fields.Set(FlowField.DestinationAddress, values[_fields[DestinationAddress]]);
        fields.Set(FlowField.SourcePort, values[_fields[SourcePort]]);
        fields.Set(FlowField.DestinationPort, values[_fields[DestinationPort]]);
        fields.Set(FlowField.Protocol, values[_fields[ProtocolField]]);

        // In traffic logs, the source is the client of the session.
        if (traffic >= 0)
        {
            fields.Initiator = FlowInitiator.Source;
            if (count > Bytes)
                fields.Set(FlowField.Bytes, values[_fields[Bytes]]);
        }

        read = fields.ToLine(areAddressesChecked: true);
        return true;
    }
}
