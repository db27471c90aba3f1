namespace NetworkPorts.Tool.Reading;

/// <summary>Counts the bad lines of a log, and tells of the first few.</summary>
internal sealed class BadLineReport(string log, TextWriter messages)
{
    private const int MostShown = 5;

    public long Count { get; private set; }

    public void Add(BadLine line)
    {
        Count++;
        if (Count <= MostShown)
            messages.WriteLine($"{log}:{line.Number}: {line.Problem}");
    }

    /// <summary>Tells how many there were, where that could not be seen.</summary>
    public void End()
    {
        if (Count > MostShown)
            messages.WriteLine($"{log}: {Count:N0} bad lines, of which these were the first {MostShown}");
    }
}
