namespace FlowLog.Reading;

/// <summary>Reads the flows of a log, and tells by its lines which format it has.</summary>
internal sealed class FlowLogReader(Stream log, Action<BadLine> report)
{
    /// <summary>A log may begin in the middle of a line or with a note; a picture is not read to its end.</summary>
    private const int MostUnknownLines = 10;

    private readonly LineReader _lines = new(new StreamReader(log));
    private readonly List<BadLine> _unknownLines = [];
    private IFlowFormat? _format;

    public long BadLines { get; private set; }

    public long SkippedRecords => _format?.SkippedRecords ?? 0;

    /// <summary>Reads the log to its end, a line at a time.</summary>
    /// <exception cref="NotAFlowLogException">No line is that of a known format.</exception>
    public IEnumerable<Flow> Read()
    {
        while (_lines.Read())
        {
            if (ReadLine() is { } flow)
                yield return flow;
        }

        if (_format is null)
            throw new NotAFlowLogException();
    }

    private Flow? ReadLine()
    {
        try
        {
            if (_lines.IsTooLong)
                throw new BadLineException("longer than a mebibyte");
            if (_lines.Line.IsWhiteSpace())
                return null;
            _format ??= Recognise(_lines.Line);
            return _format.Read(_lines.Line);
        }
        catch (BadLineException badLine)
        {
            Report(new BadLine(_lines.Number, badLine.Message));
            return null;
        }
    }

    private IFlowFormat Recognise(ReadOnlySpan<char> line)
    {
        IFlowFormat format =
            ZeekTsvFormat.Recognises(line) ? new ZeekTsvFormat()
            : ZeekJsonFormat.Recognises(line) ? new ZeekJsonFormat()
            : VpcFlowFormat.Recognises(line) ? new VpcFlowFormat()
            : throw new BadLineException("not a line of any known format");
        _unknownLines.ForEach(report);
        return format;
    }

    /// <summary>Reports a line, but not before the format is known: for a picture, one error says it all.</summary>
    private void Report(BadLine badLine)
    {
        BadLines++;
        if (_format is not null)
            report(badLine);
        else if (_unknownLines.Count < MostUnknownLines)
            _unknownLines.Add(badLine);
        else
            throw new NotAFlowLogException();
    }
}
