namespace NetworkPorts.Tool.Formats.TextLines;

/// <summary>
/// The log of the packet filter of pfSense and OPNsense: values separated by commas after the word <c>filterlog</c>.
/// </summary>
internal sealed class FilterlogReader : ITextLineReader
{
    private const int MaxFields = 32;
    private const int IPVersion = 8;

    private readonly Range[] _fields = new Range[MaxFields];

    /// <inheritdoc/>
    public bool TryRead(ReadOnlySpan<byte> line, out LogLine read)
    {
        read = default;
        int mark = line.IndexOf("filterlog"u8);
        if (mark < 0)
            return false;
        ReadOnlySpan<byte> values = line[mark..];
        int comma = values.IndexOf((byte)',');
        if (comma < 0)
            return false;
        values = values[(values[..comma].LastIndexOf((byte)' ') + 1)..];
        int count = CommaValues.Split(values, _fields);
        if (count <= IPVersion)
            return false;
        read = values[_fields[IPVersion]] switch
        {
            [(byte)'4'] => Read(line, values, count, protocol: 16, addresses: 18),
            [(byte)'6'] => Read(line, values, count, protocol: 12, addresses: 15),
            _ => LogLine.Bad("a version of IP that is neither 4 nor 6"),
        };
        return true;
    }

    private LogLine Read(
        ReadOnlySpan<byte> line, ReadOnlySpan<byte> values, int count, int protocol, int addresses)
    {
        int ports = addresses + 2;
        int flags = ports + 3;
        if (count < ports)
            return LogLine.Bad($"{count} values instead of at least {ports}");
        FlowFields fields = default;
        fields.Set(FlowField.Time, LineTime.In(line));
        fields.Set(FlowField.Protocol, values[_fields[protocol]]);
        fields.Set(FlowField.SourceAddress, values[_fields[addresses]]);
        fields.Set(FlowField.DestinationAddress, values[_fields[addresses + 1]]);
        if (count > ports + 1)
        {
            fields.Set(FlowField.SourcePort, values[_fields[ports]]);
            fields.Set(FlowField.DestinationPort, values[_fields[ports + 1]]);
        }

        if (count > flags)
            fields.Initiator = TcpFlagText.InitiatorOf(values[_fields[flags]]);
        return fields.ToLine(areAddressesChecked: true);
    }
}
