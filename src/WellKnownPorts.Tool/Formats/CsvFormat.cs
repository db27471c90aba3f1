using System.Net;

namespace NetworkPorts.Tool.Formats;

/// <summary>
/// Columns with a header, separated by commas, tabs, semicolons, vertical bars or spaces; a record in each line. A log
/// whose columns the user states by their numbers has no header.
/// </summary>
internal sealed class CsvFormat : IFlowFormat
{
    private const int MinSeparators = 1;

    /// <summary>A header names at least a port and something else about a flow.</summary>
    private const int MinFields = 2;

    private static readonly byte[][] s_separators =
        [","u8.ToArray(), "\t"u8.ToArray(), ";"u8.ToArray(), "|"u8.ToArray(), " "u8.ToArray()];

    private readonly FieldNames _names;
    private Columns? _columns;
    private ColumnFieldWriter _writer = new(new Columns(0, [], s_separators[0]), default);
    private bool _isEnriched;

    /// <param name="names">The names of the fields.</param>
    public CsvFormat(FieldNames names) => _names = names;

    private CsvFormat(CsvFormat other)
    {
        _names = other._names;
        _isEnriched = other._isEnriched;
        if (other._columns is { } columns)
            SetColumns(columns.Fork());
    }

    /// <inheritdoc/>
    public IFieldWriter FieldWriter => _writer;

    /// <summary>Returns whether a line is a header that names the ports, or the border of a table.</summary>
    public static bool Recognizes(ReadOnlySpan<byte> line, FieldNames names) =>
        (line.StartsWith("+-"u8) && IsRuler(line))
        || new CsvFormat(names).Read(line).Kind is LineKind.Names or LineKind.Flow;

    /// <inheritdoc/>
    public LogLine Read(ReadOnlySpan<byte> line)
    {
        if (_columns is null && !TrySetPositions(line))
        {
            return TryReadHeader(line) ? LogLine.Names.WithEnrichment(_isEnriched)
                : IsRuler(line) ? LogLine.Header
                : LogLine.Bad("no header before it");
        }

        LogLine read = _columns!.Read(line, default, default, out FlowFields fields) is { } problem
            ? LogLine.Bad(problem)
            : fields.ToLine();
        return read.Kind != LineKind.Bad ? read.WithEnrichment(_isEnriched)
            : TryReadHeader(line) ? LogLine.Names.WithEnrichment(_isEnriched)
            : IsRuler(line) ? LogLine.Header
            : read;
    }

    /// <inheritdoc/>
    public IFlowFormat Fork() => new CsvFormat(this);

    /// <summary>Returns whether a line is a border or a rule in a table, as databases print them.</summary>
    private static bool IsRuler(ReadOnlySpan<byte> line) => !line.ContainsAnyExcept("+-=| "u8);

    /// <summary>Returns whether a text is a value, a label or a pair, so that its line is not a header.</summary>
    private static bool IsNotAName(string text) =>
        text.EndsWith(':') || text.Contains('=', StringComparison.Ordinal)
        || (text.Length > 0 && text.All(char.IsAsciiDigit)) || IPAddress.TryParse(text, out _);

    private static bool HasPort(ColumnField[] fields) =>
        fields.Any(column => column.Field is FlowField.DestinationPort or FlowField.DestinationEndpoint);

    /// <summary>Returns whether a header has both ports. A sentence may have the names of other fields.</summary>
    private static bool HasBothPorts(ColumnField[] fields) =>
        fields.Any(column => column.Field == FlowField.SourcePort)
        && fields.Any(column => column.Field == FlowField.DestinationPort);

    private bool TryReadHeader(ReadOnlySpan<byte> line)
    {
        // A log whose lines end with a carriage return alone is one long line.
        if (line.Length > Columns.LongestHeader || line.Contains((byte)'\r') || _names.Positions.Length > 0)
            return false;
        foreach (byte[] separator in s_separators)
        {
            // Most lines are not headers, so their texts are not decoded.
            if (line.Count(separator) < MinSeparators)
                continue;
            string[] names = Columns.Names(line, separator, hasQuotes: true);
            ColumnField[] fields = _names.FieldsOf(names);
            if (!HasPort(fields) || fields.Length < MinFields || !_names.HasAllMapped(names) || names.Any(IsNotAName)
                || (separator[0] == ' ' && !HasBothPorts(fields)))
                continue;
            SetColumns(new Columns(names.Length, fields, separator, hasQuotes: true));
            _isEnriched = names.Contains(AddedFields.Service);
            return true;
        }

        return false;
    }

    /// <summary>Sets the columns of a log without a header by its first line.</summary>
    private bool TrySetPositions(ReadOnlySpan<byte> line)
    {
        if (_names.Positions.Length == 0)
            return false;
        int count = _names.Positions.Max(position => position.Column) + 1;
        foreach (byte[] separator in s_separators)
        {
            int columns = Columns.Names(line, separator, hasQuotes: true).Length;
            if (columns < count)
                continue;
            SetColumns(new Columns(columns, _names.Positions, separator, hasQuotes: true));
            return true;
        }

        return false;
    }

    private void SetColumns(Columns columns)
    {
        _columns = columns;
        _writer = new ColumnFieldWriter(columns, default);
    }
}
