namespace NetworkPorts.Benchmarks.FlowLogs;

/// <summary>The runs of one program; none where it is not installed.</summary>
internal sealed record EnricherResult(string Name, LogFile Log, IReadOnlyList<EnricherRun> Runs)
{
    public bool IsMeasured => Runs.Count > 0;

    public TimeSpan Median => Runs.Select(run => run.Elapsed).Order().ElementAt(Runs.Count / 2);

    public TimeSpan Minimum => Runs.Min(run => run.Elapsed);

    public double LinesPerSecond => Log.Lines / Median.TotalSeconds;

    public double BytesPerSecond => Log.Bytes / Median.TotalSeconds;

    /// <summary>The most bytes that were resident in any of the runs; 0 where the system does not tell.</summary>
    public long PeakMemory => Runs.Max(run => run.PeakMemory);
}
