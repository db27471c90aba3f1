namespace NetworkPorts.Benchmarks.Startup;

/// <summary>
/// The medians and the minimums of many runs of one program. Other load on the machine hardly affects the minimums.
/// </summary>
internal sealed record StartupFigures(StartupRun Median, StartupRun Minimum)
{
    public static StartupFigures Of(IReadOnlyList<StartupRun> runs) => new(At(runs, runs.Count / 2), At(runs, 0));

    private static StartupRun At(IReadOnlyList<StartupRun> runs, int rank) => new(
        runs.Select(run => run.FirstName).Order().ElementAt(rank),
        runs.Select(run => run.AllocatedBytes).Order().ElementAt(rank),
        runs.Select(run => run.Process).Order().ElementAt(rank));
}
