using NetworkPorts.Tool.Summaries;

namespace NetworkPorts.Tool.Reading;

/// <summary>
/// What was read from a part of a log: the records to write, counts, and lines that cannot be read. The numbers of
/// lines are relative to the part.
/// </summary>
/// <param name="summary">Counts the flows of the part; null if they are not counted.</param>
internal sealed class LogReading(FlowSummary? summary)
{
    /// <summary>The maximum number of bad lines that are reported for a log.</summary>
    public const int MaxReported = 5;

    private readonly List<BadLine> _reported = [];

    /// <summary>Gets the records to write.</summary>
    public LineBuffer Output { get; } = new();

    /// <summary>Gets the counts of the flows; null if they are not counted.</summary>
    public FlowSummary? Summary => summary;

    /// <summary>Gets the number of lines.</summary>
    public long Lines { get; private set; }

    /// <summary>Gets the number of records, without headers and bad lines.</summary>
    public long Records { get; set; }

    /// <summary>Gets the number of records that are not flows.</summary>
    public long SkippedRecords { get; set; }

    /// <summary>Gets the number of lines that cannot be read.</summary>
    public long BadLines { get; private set; }

    /// <summary>Gets the first lines that cannot be read.</summary>
    public IReadOnlyList<BadLine> Reported => _reported;

    /// <summary>Gets the first flow with an unreadable field. Null means that all fields were read.</summary>
    public BadLine? Note { get; private set; }

    /// <summary>Gets whether a line describes the lines after it.</summary>
    public bool HasHeader { get; set; }

    /// <summary>Counts the next line.</summary>
    public void AddLine() => Lines++;

    /// <summary>Counts a part of a line that is too long.</summary>
    public void AddPart(LineBlock block)
    {
        if (!block.IsLastPart)
            return;
        AddLine();
        AddBad("longer than a mebibyte");
    }

    /// <summary>Adds the current line, which cannot be read.</summary>
    public void AddBad(string problem)
    {
        if (BadLines < MaxReported)
            _reported.Add(new BadLine(Lines, problem));
        BadLines++;
    }

    /// <summary>Notes that a field of the current line cannot be read.</summary>
    public void AddNote(string problem) => Note ??= new BadLine(Lines, problem);

    /// <summary>Prepares for another part.</summary>
    public void Clear()
    {
        _reported.Clear();
        Output.Clear();
        summary?.Clear();
        Lines = Records = SkippedRecords = BadLines = 0;
        Note = null;
        HasHeader = false;
    }
}
