namespace NetworkPorts.Tool.Formats;

/// <summary>
/// The W3C extended log file format, as Windows Firewall writes it: a line <c>#Fields:</c> names the columns, which are
/// separated by spaces.
/// </summary>
internal sealed class W3cFormat : IFlowFormat
{
    private static readonly byte[] s_separator = " "u8.ToArray();

    private Columns? _columns;
    private AddedValues? _values;
    private bool _isEnriched;
    private bool _startsWithTime;

    private static ReadOnlySpan<byte> FieldsKey => "#Fields: "u8;

    /// <summary>Returns whether a line is part of the header.</summary>
    public static bool Recognizes(ReadOnlySpan<byte> line) =>
        line.StartsWith(FieldsKey) || line.StartsWith("#Version: "u8) || line.StartsWith("#Software: "u8);

    public LogLine Read(ReadOnlySpan<byte> line)
    {
        if (line.StartsWith((byte)'#'))
        {
            if (line.StartsWith(FieldsKey) && line.Length <= Columns.LongestHeader)
                ReadNames(line[FieldsKey.Length..]);
            return LogLine.Header;
        }

        if (_columns is null)
            return LogLine.Bad("no #Fields line before it");
        if (_columns.Read(line, default, default, out FlowFields fields) is { } problem)
            return LogLine.Bad(problem);
        if (_startsWithTime)
            fields.Set(FlowField.Time, DateAndTime(line));
        return fields.ToLine(areAddressesChecked: true);
    }

    public void Append(LineWriter output, ReadOnlySpan<byte> line, LineKind kind, FlowService service)
    {
        output.Append(line);
        if (_isEnriched)
            return;
        if (kind == LineKind.Flow)
            _values!.Append(output, service);
        else if (line.StartsWith(FieldsKey))
            AddedFields.AppendNames(output, s_separator);
    }

    private void ReadNames(ReadOnlySpan<byte> header)
    {
        string[] names = Columns.Names(header, s_separator);
        FlowField[] fields = FieldNames.FieldsOf(names);
        _startsWithTime = names is ["date", "time", ..];
        if (_startsWithTime)
            fields[0] = fields[1] = FlowField.None;
        _columns = new Columns(fields, s_separator);
        _values = new AddedValues(_columns, "-"u8);
        _isEnriched = names.Contains(AddedFields.Service);
    }

    private static ReadOnlySpan<byte> DateAndTime(ReadOnlySpan<byte> line)
    {
        int date = line.IndexOf((byte)' ') + 1;
        int time = line[date..].IndexOf((byte)' ');
        return time < 0 ? default : line[..(date + time)];
    }
}
