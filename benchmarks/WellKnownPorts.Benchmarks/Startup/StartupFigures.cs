namespace NetworkPorts.Benchmarks.Startup;

/// <summary>
/// Many runs of one program: of each measure the median, and the minimum, which other load on the machine hardly moves.
/// </summary>
internal sealed record StartupFigures(StartupRun Median, StartupRun Minimum)
{
    public static StartupFigures Of(IReadOnlyList<StartupRun> runs) => new(At(runs, runs.Count / 2), At(runs, 0));

    private static StartupRun At(IReadOnlyList<StartupRun> runs, int rank) => new(
        runs.Select(run => run.FirstName).Order().ElementAt(rank),
        runs.Select(run => run.AllocatedBytes).Order().ElementAt(rank),
        runs.Select(run => run.Process).Order().ElementAt(rank));
}
