namespace NetworkPorts.Tool.Formats;

/// <summary>AWS VPC flow log: a record for each direction of a connection, in columns that a header can name.</summary>
internal sealed class VpcFlowFormat : IFlowFormat
{
    private static readonly byte[] s_separator = " "u8.ToArray();

    private static readonly byte[][] s_confidences =
        [.. Enum.GetValues<FlowConfidence>().Select(confidence => Utf8Words.Of(confidence).ToArray())];

    /// <summary>The columns of version 2, which need no header.</summary>
    private static readonly string[] s_defaultNames =
        "version account-id interface-id srcaddr dstaddr srcport dstport protocol packets bytes start end action log-status"
        .Split(' ');

    /// <summary>Those columns in what the program wrote of such a log.</summary>
    private static readonly string[] s_enrichedNames = [.. s_defaultNames, .. AddedFields.Names];

    private readonly Columns _default = ColumnsOf(s_defaultNames);
    private readonly Columns _enrichedDefault = ColumnsOf(s_enrichedNames);

    private Columns _columns;
    private AddedValues _values;
    private bool _hasHeader;
    private bool _isEnriched;

    public VpcFlowFormat()
    {
        _columns = _default;
        _values = new AddedValues(_columns, "-"u8);
    }

    public static bool Recognises(ReadOnlySpan<byte> line) =>
        IsHeader(line) || (line.StartsWith("2 "u8) && (HasColumns(line, s_defaultNames.Length) || IsEnrichedDefault(line)));

    public LogLine Read(ReadOnlySpan<byte> line)
    {
        if (!_hasHeader)
        {
            _isEnriched = IsEnrichedDefault(line);
            _columns = _isEnriched ? _enrichedDefault : _default;
        }

        string? problem = _columns.Read(line, "-"u8, default, out FlowFields fields);
        if (problem is null && (fields.Status.SequenceEqual("NODATA"u8) || fields.Status.SequenceEqual("SKIPDATA"u8)))
            return LogLine.NoFlow;
        LogLine read = problem is null ? fields.ToLine() : LogLine.Bad(problem);
        return read.Kind == LineKind.Bad && TryReadHeader(line) ? LogLine.Header : read;
    }

    public void Append(LineWriter output, ReadOnlySpan<byte> line, LineKind kind, FlowService service)
    {
        output.Append(line);
        if (_isEnriched)
            return;
        if (kind == LineKind.Header)
            AddedFields.AppendNames(output, s_separator);
        else
            _values.Append(output, service);
    }

    private bool TryReadHeader(ReadOnlySpan<byte> line)
    {
        if (!IsHeader(line))
            return false;
        string[] names = Columns.Names(line, s_separator);
        _columns = ColumnsOf(names);
        _values = new AddedValues(_columns, "-"u8);
        _hasHeader = true;
        _isEnriched = names.Contains(AddedFields.Service);
        return true;
    }

    private static bool IsHeader(ReadOnlySpan<byte> line) =>
        line.Length <= Columns.LongestHeader
        && line.IndexOf("srcport"u8) >= 0 && line.IndexOf("dstport"u8) >= 0 && line.IndexOf("protocol"u8) >= 0
        && !line.ContainsAny("\t\r,;{"u8);

    private static bool HasColumns(ReadOnlySpan<byte> line, int count) => line.Count((byte)' ') == count - 1;

    /// <summary>Whether a record without a header has the added fields. Columns that are too many for another reason look otherwise.</summary>
    private static bool IsEnrichedDefault(ReadOnlySpan<byte> line)
    {
        if (!HasColumns(line, s_enrichedNames.Length))
            return false;
        ReadOnlySpan<byte> last = line[(line.LastIndexOf((byte)' ') + 1)..];
        foreach (byte[] confidence in s_confidences)
        {
            if (last.SequenceEqual(confidence))
                return true;
        }

        return last.SequenceEqual("-"u8);
    }

    /// <summary>Takes the addresses of the packets only where those of the interface are not there.</summary>
    private static Columns ColumnsOf(string[] names) => new(
        [.. names.Select(name => FieldOf(name is "pkt-srcaddr" or "pkt-dstaddr" && !names.Contains(name[4..]) ? name[4..] : name))],
        s_separator);

    private static FlowField FieldOf(string name) => name switch
    {
        "start" => FlowField.Time,
        "srcaddr" => FlowField.SourceAddress,
        "srcport" => FlowField.SourcePort,
        "dstaddr" => FlowField.DestinationAddress,
        "dstport" => FlowField.DestinationPort,
        "protocol" => FlowField.Protocol,
        "bytes" => FlowField.Bytes,
        "log-status" => FlowField.Status,
        _ => FlowField.None,
    };
}
