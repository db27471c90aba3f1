using NetworkPorts.Tool.Formats;

namespace NetworkPorts.Tool.Reading;

/// <summary>Reads the lines of a log, and detects its format.</summary>
/// <param name="lines">The lines of the log.</param>
/// <param name="report">Called for each line that cannot be read.</param>
/// <param name="note">Called for each flow that has a field that cannot be read.</param>
internal sealed class FlowLogReader(LineReader lines, Action<BadLine> report, Action<BadLine> note)
{
    /// <summary>
    /// A log may start with a part of a line or with a note. A file that is not a log is not read to its end.
    /// </summary>
    private const int MostUnknownLines = 10;

    private readonly List<BadLine> _unknownLines = [];
    private IFlowFormat? _format;
    private bool _hasText;

    /// <summary>Gets the format of the log. It is known after a line was read.</summary>
    public IFlowFormat Format => _format ?? throw new InvalidOperationException("No line was read.");

    /// <summary>Gets the line that was read last.</summary>
    public TextLine Line => lines.Line;

    /// <summary>Reads the next line that is not empty and can be read; false at the end of the log.</summary>
    /// <exception cref="NotAFlowLogException">No line has a known format.</exception>
    public bool Read(out LogLine line)
    {
        while (lines.Read())
        {
            ReadOnlySpan<byte> text = lines.Line.Text;
            if (!lines.IsTooLong && IsBlank(text))
                continue;
            _hasText = true;
            line = ReadLine(text);
            if (line.Kind != LineKind.Bad)
            {
                if (line.Problem is { } problem)
                    note(new BadLine(lines.Number, problem));
                return true;
            }

            Report(new BadLine(lines.Number, line.Problem!));
        }

        // An hour without traffic is an empty log, and not an error.
        if (_format is null && _hasText)
            throw new NotAFlowLogException();
        line = default;
        return false;
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) =>
        line is [] || (line[0] <= ' ' && line.TrimStart(" \t"u8).IsEmpty);

    private LogLine ReadLine(ReadOnlySpan<byte> line)
    {
        if (lines.IsTooLong)
            return LogLine.Bad("longer than a mebibyte");
        if (_format is null && !TryRecognize(line))
            return LogLine.Bad("not a line of any known format");
        return Format.Read(line);
    }

    private bool TryRecognize(ReadOnlySpan<byte> line)
    {
        _format = FlowFormats.Recognize(line);
        if (_format is null)
            return false;
        _unknownLines.ForEach(report);
        return true;
    }

    /// <summary>Reports a line when the format is known. A file in an unknown format is one error.</summary>
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
