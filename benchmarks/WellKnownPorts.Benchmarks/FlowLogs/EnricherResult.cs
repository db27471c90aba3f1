namespace NetworkPorts.Benchmarks.FlowLogs;

/// <summary>The runs of one program. There are no runs if the program is not installed.</summary>
internal sealed record EnricherResult(string Name, LogFile Log, IReadOnlyList<EnricherRun> Runs)
{
    public bool IsMeasured => Runs.Count > 0;

    public TimeSpan Median => Runs.Select(run => run.Elapsed).Order().ElementAt(Runs.Count / 2);

    public TimeSpan Minimum => Runs.Min(run => run.Elapsed);

    public double LinesPerSecond => Log.Lines / Median.TotalSeconds;

    public double BytesPerSecond => Log.Bytes / Median.TotalSeconds;

    /// <summary>Gets the peak working set of all runs, in bytes, or 0 if the system does not report it.</summary>
    public long PeakMemory => Runs.Max(run => run.PeakMemory);
}
