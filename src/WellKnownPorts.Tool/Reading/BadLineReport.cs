namespace NetworkPorts.Tool.Reading;

/// <summary>Counts the lines of a log that cannot be read, and reports the first of them.</summary>
internal sealed class BadLineReport(string log, TextWriter messages)
{
    private const int MaxReported = 5;

    private bool _hasNote;

    /// <summary>Gets the number of lines that cannot be read.</summary>
    public long Count { get; private set; }

    /// <summary>Adds a line that cannot be read.</summary>
    public void Add(BadLine line)
    {
        Count++;
        if (Count <= MaxReported)
            Write(line);
    }

    /// <summary>Reports a flow that has a field that cannot be read, once for the log.</summary>
    public void Note(BadLine line)
    {
        if (!_hasNote)
            Write(line);
        _hasNote = true;
    }

    /// <summary>Reports how many lines cannot be read, if not all of them were reported.</summary>
    public void End()
    {
        if (Count > MaxReported)
            messages.WriteLine($"{log}: {Count:N0} bad lines, of which these were the first {MaxReported}");
    }

    private void Write(BadLine line) => messages.WriteLine($"{log}:{line.Number}: {line.Problem}");
}
