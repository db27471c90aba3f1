namespace NetworkPorts.Tool.Formats;

/// <summary>AWS VPC flow logs: a record for each direction of a connection. A header may name the columns.</summary>
internal sealed class VpcFlowFormat : IFlowFormat
{
    private static readonly byte[] s_separator = " "u8.ToArray();

    private static readonly byte[][] s_confidences =
        [.. Enum.GetValues<FlowConfidence>().Select(confidence => Utf8Words.Of(confidence).ToArray())];

    /// <summary>The columns of version 2, which need no header.</summary>
    private static readonly string[] s_defaultNames =
    [
        "version", "account-id", "interface-id", "srcaddr", "dstaddr", "srcport", "dstport", "protocol", "packets",
        "bytes", "start", "end", "action", "log-status",
    ];

    /// <summary>The columns of version 2 with the fields that the tool added.</summary>
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

    public static bool Recognizes(ReadOnlySpan<byte> line) =>
        IsHeader(line) || IsDefault(RecordIn(line));

    public LogLine Read(ReadOnlySpan<byte> line)
    {
        if (!_hasHeader)
        {
            line = RecordIn(line);
            _isEnriched = IsEnrichedDefault(line);
            _columns = _isEnriched ? _enrichedDefault : _default;
        }

        string? problem = _columns.Read(line, "-"u8, default, out FlowFields fields);
        LogLine read = problem is null ? fields.ToLine(areAddressesChecked: true) : LogLine.Bad(problem);
        return read.Kind == LineKind.Bad && TryReadHeader(line) ? LogLine.Header : read;
    }

    public void Append(LineWriter output, ReadOnlySpan<byte> line, LineKind kind, FlowService service)
    {
        if (_isEnriched)
        {
            output.Append(line);
            return;
        }

        output.Append(_hasHeader ? line : line.TrimEnd((byte)' '));
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

    private static bool IsDefault(ReadOnlySpan<byte> record) => record.StartsWith("2 "u8)
        && (HasColumns(record, s_defaultNames.Length) || IsEnrichedDefault(record));

    /// <summary>
    /// Returns the record in a line. CloudWatch writes the time before it, and <c>aws logs tail</c> also writes the log
    /// stream.
    /// </summary>
    private static ReadOnlySpan<byte> RecordIn(ReadOnlySpan<byte> line)
    {
        const int MaxPrefixes = 2;
        line = line.TrimEnd((byte)' ');
        ReadOnlySpan<byte> record = line;
        for (int i = 0; i <= MaxPrefixes; i++)
        {
            if (IsDefault(record))
                return record;
            record = record[(record.IndexOf((byte)' ') + 1)..];
        }

        return line;
    }

    private static bool HasColumns(ReadOnlySpan<byte> line, int count) => line.Count((byte)' ') == count - 1;

    /// <summary>
    /// Returns whether a record without a header has the added fields, and not other additional columns.
    /// </summary>
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

    /// <summary>Reads the addresses of the packets only if the log has no addresses of the interface.</summary>
    private static Columns ColumnsOf(string[] names) => new(
        FieldNames.FieldsOf([.. names.Select(name => PlainName(name, names))]), s_separator);

    private static string PlainName(string name, string[] names) =>
        name.Replace('_', '-') is "pkt-srcaddr" or "pkt-dstaddr" && !names.Contains(name[4..]) ? name[4..] : name;
}
