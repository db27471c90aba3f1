namespace NetworkPorts.Tool.Reading;

/// <summary>Counts the lines of a log that cannot be read, and reports the first of them.</summary>
/// <param name="log">The name of the log.</param>
/// <param name="messages">Where the lines are reported.</param>
internal sealed class BadLineReport(string log, TextWriter messages)
{
    private bool _hasNote;
    private long _lines;

    /// <summary>Gets the number of lines that cannot be read.</summary>
    public long Count { get; private set; }

    /// <summary>Adds the next part of the log.</summary>
    public void Add(LogReading part)
    {
        BadLine? note = _hasNote ? null : part.Note;
        int reported = (int)Math.Max(0, Math.Min(part.Reported.Count, LogReading.MaxReported - Count));
        foreach (BadLine line in part.Reported.Take(reported))
        {
            if (note?.Number < line.Number)
                WriteNote(ref note);
            Write(line);
        }

        WriteNote(ref note);
        Count += part.BadLines;
        _lines += part.Lines;
    }

    /// <summary>Reports how many lines cannot be read, if not all of them were reported.</summary>
    public void End()
    {
        if (Count > LogReading.MaxReported)
            messages.WriteLine($"{log}: {Count:N0} bad lines; the first {LogReading.MaxReported} are reported");
    }

    private void WriteNote(ref BadLine? note)
    {
        if (note is not { } line)
            return;
        Write(line);
        _hasNote = true;
        note = null;
    }

    private void Write(BadLine line) => messages.WriteLine($"{log}:{_lines + line.Number}: {line.Problem}");
}
