namespace NetworkPorts.Tool.Formats;

/// <summary>
/// Flow tuples of Azure's logs of virtual networks and network security groups. The records of a document are split
/// into objects with one tuple each: time, addresses, ports, protocol, direction and more, separated by commas.
/// </summary>
internal sealed class AzureFormat : IFlowFormat
{
    private const int MinFields = 8;
    private const int MaxFields = 13;
    private const int Time = 0;
    private const int SourceAddress = 1;
    private const int DestinationAddress = 2;
    private const int SourcePort = 3;
    private const int DestinationPort = 4;
    private const int ProtocolField = 5;
    private const int BytesToDestination = 10;
    private const int BytesToSource = 12;

    private readonly Range[] _fields = new Range[MaxFields + 1];

    private static ReadOnlySpan<byte> Start => "{\"flowTuple\":\""u8;

    /// <summary>Returns whether a line is an object with a flow tuple.</summary>
    public static bool Recognizes(ReadOnlySpan<byte> line) =>
        line.StartsWith(Start) && line[Start.Length..].Contains((byte)'"') && !line.Contains((byte)'\r');

    /// <inheritdoc/>
    public IFieldWriter FieldWriter { get; } = new JsonFieldWriter();

    /// <inheritdoc/>
    public LogLine Read(ReadOnlySpan<byte> line)
    {
        if (!Recognizes(line))
            return LogLine.Bad("not a flow tuple");
        ReadOnlySpan<byte> tuple = line[Start.Length..];
        int end = tuple.IndexOf((byte)'"');
        bool isEnriched = tuple[end..].IndexOf("\"port_range\""u8) >= 0;
        tuple = tuple[..end];
        int count = 0;
        foreach (Range field in tuple.Split((byte)','))
        {
            if (count == MaxFields)
                return LogLine.Bad($"a flow tuple of more than {MaxFields} fields");
            _fields[count++] = field;
        }

        if (count < MinFields)
            return LogLine.Bad($"a flow tuple of {count} instead of {MinFields} to {MaxFields} fields");
        FlowFields fields = default;
        fields.Set(FlowField.Time, tuple[_fields[Time]]);
        fields.Set(FlowField.SourceAddress, tuple[_fields[SourceAddress]]);
        fields.Set(FlowField.DestinationAddress, tuple[_fields[DestinationAddress]]);
        fields.Set(FlowField.SourcePort, tuple[_fields[SourcePort]]);
        fields.Set(FlowField.DestinationPort, tuple[_fields[DestinationPort]]);
        fields.Set(FlowField.Protocol, ProtocolOf(tuple[_fields[ProtocolField]]));
        if (count == MaxFields)
        {
            fields.Set(FlowField.Bytes, tuple[_fields[BytesToDestination]]);
            fields.Set(FlowField.AnswerBytes, tuple[_fields[BytesToSource]]);
        }

        // Azure writes the end that initiated the connection as the source.
        fields.Initiator = FlowInitiator.Source;
        return fields.ToLine(areAddressesChecked: true).WithEnrichment(isEnriched);
    }

    /// <inheritdoc/>
    public IFlowFormat Fork() => new AzureFormat();

    /// <summary>Logs of network security groups write a letter, and logs of virtual networks write a number.</summary>
    private static ReadOnlySpan<byte> ProtocolOf(ReadOnlySpan<byte> text) =>
        text.SequenceEqual("T"u8) ? "tcp"u8 : text.SequenceEqual("U"u8) ? "udp"u8 : text;
}
