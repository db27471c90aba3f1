using NetworkPorts.Tool.Formats;

namespace NetworkPorts.Tool.Reading;

/// <summary>Reads the lines of a log, and detects its format.</summary>
/// <param name="lines">The lines of the log.</param>
/// <param name="report">Called for each line that cannot be read.</param>
internal sealed class FlowLogReader(LineReader lines, Action<BadLine> report)
{
    /// <summary>A log may begin in the middle of a line or with a note; a picture is not read to its end.</summary>
    private const int MostUnknownLines = 10;

    private readonly List<BadLine> _unknownLines = [];
    private IFlowFormat? _format;

    /// <summary>The format of the log, known once a line was read.</summary>
    public IFlowFormat Format => _format ?? throw new InvalidOperationException("No line was read.");

    /// <summary>The line that was read last.</summary>
    public TextLine Line => lines.Line;

    /// <summary>Reads the next line that is neither empty nor bad; false at the end of the log.</summary>
    /// <exception cref="NotAFlowLogException">No line is that of a known format.</exception>
    public bool Read(out LogLine line)
    {
        while (lines.Read())
        {
            ReadOnlySpan<byte> text = lines.Line.Text;
            if (!lines.IsTooLong && IsBlank(text))
                continue;
            line = ReadLine(text);
            if (line.Kind != LineKind.Bad)
                return true;
            Report(new BadLine(lines.Number, line.Problem!));
        }

        if (_format is null)
            throw new NotAFlowLogException();
        line = default;
        return false;
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line is [] || (line[0] <= ' ' && line.TrimStart(" \t"u8).IsEmpty);

    private LogLine ReadLine(ReadOnlySpan<byte> line)
    {
        if (lines.IsTooLong)
            return LogLine.Bad("longer than a mebibyte");
        if (_format is null && !TryRecognise(line))
            return LogLine.Bad("not a line of any known format");
        return Format.Read(line);
    }

    private bool TryRecognise(ReadOnlySpan<byte> line)
    {
        _format = FlowFormats.Recognise(line);
        if (_format is null)
            return false;
        _unknownLines.ForEach(report);
        return true;
    }

    /// <summary>Reports a line, but not before the format is known: for a picture, one error says it all.</summary>
    private void Report(BadLine badLine)
    {
        if (_format is not null)
            report(badLine);
        else if (_unknownLines.Count < MostUnknownLines)
            _unknownLines.Add(badLine);
        else
            throw new NotAFlowLogException();
    }
}
