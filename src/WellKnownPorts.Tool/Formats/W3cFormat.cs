namespace NetworkPorts.Tool.Formats;

/// <summary>
/// The W3C extended log file format, as Windows Firewall writes it: a line <c>#Fields:</c> names the columns, which are
/// separated by spaces.
/// </summary>
internal sealed class W3cFormat : IFlowFormat
{
    private static readonly byte[] s_separator = " "u8.ToArray();

    private readonly FieldNames _names;
    private Columns? _columns;
    private ColumnFieldWriter _writer = new(new Columns(0, [], s_separator), "-"u8);
    private bool _isEnriched;
    private bool _startsWithTime;

    /// <param name="names">The names of the fields.</param>
    public W3cFormat(FieldNames names) => _names = names;

    private W3cFormat(W3cFormat other)
    {
        _names = other._names;
        _isEnriched = other._isEnriched;
        _startsWithTime = other._startsWithTime;
        if (other._columns is { } columns)
            SetColumns(columns.Fork());
    }

    /// <inheritdoc/>
    public IFieldWriter FieldWriter => _writer;

    private static ReadOnlySpan<byte> FieldsKey => "#Fields: "u8;

    /// <summary>Returns whether a line is part of the header.</summary>
    public static bool Recognizes(ReadOnlySpan<byte> line) =>
        (line.StartsWith(FieldsKey) || line.StartsWith("#Version: "u8) || line.StartsWith("#Software: "u8))
        && !line.Contains((byte)'\r');

    /// <inheritdoc/>
    public LogLine Read(ReadOnlySpan<byte> line)
    {
        if (line.StartsWith((byte)'#'))
        {
            if (!line.StartsWith(FieldsKey) || line.Length > Columns.LongestHeader)
                return LogLine.Header;
            ReadNames(line[FieldsKey.Length..]);
            return LogLine.Names.WithEnrichment(_isEnriched);
        }

        if (_columns is null)
            return LogLine.Bad("no #Fields line before it");
        if (_columns.Read(line, default, default, out FlowFields fields) is { } problem)
            return LogLine.Bad(problem);
        if (_startsWithTime)
            fields.Set(FlowField.Time, DateAndTime(line));
        return fields.ToLine(areAddressesChecked: true).WithEnrichment(_isEnriched);
    }

    /// <inheritdoc/>
    public IFlowFormat Fork() => new W3cFormat(this);

    private void ReadNames(ReadOnlySpan<byte> header)
    {
        string[] names = Columns.Names(header, s_separator);
        _startsWithTime = names is ["date", "time", ..];
        ColumnField[] fields = _names.FieldsOf(names);
        SetColumns(new Columns(
            names.Length,
            _startsWithTime ? [.. fields.Where(column => column.Field != FlowField.Time)] : fields,
            s_separator));
        _isEnriched = names.Contains(AddedFields.Service);
    }

    private void SetColumns(Columns columns)
    {
        _columns = columns;
        _writer = new ColumnFieldWriter(columns, "-"u8);
    }

    private static ReadOnlySpan<byte> DateAndTime(ReadOnlySpan<byte> line)
    {
        int date = line.IndexOf((byte)' ') + 1;
        int time = line[date..].IndexOf((byte)' ');
        return time < 0 ? default : line[..(date + time)];
    }
}
