namespace NetworkPorts.Tool.Formats;

/// <summary>
/// Columns with a header, separated by commas, tabs, semicolons, vertical bars or spaces; a record in each line.
/// </summary>
internal sealed class CsvFormat : IFlowFormat
{
    private static readonly byte[][] s_separators =
        [","u8.ToArray(), "\t"u8.ToArray(), ";"u8.ToArray(), "|"u8.ToArray(), " "u8.ToArray()];

    private const int FewestSeparators = 1;

    /// <summary>A header names at least a port and something else about a flow.</summary>
    private const int FewestFields = 2;

    private Columns? _columns;
    private AddedValues? _values;
    private bool _isEnriched;

    public static bool Recognizes(ReadOnlySpan<byte> line) => new CsvFormat().TryReadHeader(line);

    public LogLine Read(ReadOnlySpan<byte> line)
    {
        if (_columns is null)
            return TryReadHeader(line) ? LogLine.Header : LogLine.Bad("no header before it");
        LogLine read = _columns.Read(line, default, default, out FlowFields fields) is { } problem
            ? LogLine.Bad(problem)
            : fields.ToLine();
        return read.Kind == LineKind.Bad && TryReadHeader(line) ? LogLine.Header : read;
    }

    public void Append(LineWriter output, ReadOnlySpan<byte> line, LineKind kind, FlowService service)
    {
        output.Append(line);
        if (_isEnriched)
            return;
        if (kind == LineKind.Header)
            AddedFields.AppendNames(output, _columns!.Separator);
        else
            _values!.Append(output, service);
    }

    private bool TryReadHeader(ReadOnlySpan<byte> line)
    {
        // A log whose lines end with a carriage return alone is one long line.
        if (line.Length > Columns.LongestHeader || line.Contains((byte)'\r'))
            return false;
        foreach (byte[] separator in s_separators)
        {
            // Most lines are not headers, so their texts are not decoded.
            if (line.Count(separator) < FewestSeparators)
                continue;
            string[] names = Columns.Names(line, separator, hasQuotes: true);
            FlowField[] fields = FieldNames.FieldsOf(names);
            if (!fields.Contains(FlowField.DestinationPort)
                || fields.Count(field => field != FlowField.None) < FewestFields)
                continue;
            _columns = new Columns(fields, separator, hasQuotes: true);
            _values = new AddedValues(_columns, default);
            _isEnriched = names.Contains(AddedFields.Service);
            return true;
        }

        return false;
    }
}
