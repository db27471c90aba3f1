[assembly: AssemblyFixture(typeof(FreshProcessForEachMutant))]

namespace NetworkPorts.Tests;

/// <summary>
/// Stryker keeps a test process for many mutants, in which what was once initialised, or made and kept, would hide those in
/// that very code. A process that has run one mutant ends when it is given the next; Stryker then starts another.
/// </summary>
public sealed class FreshProcessForEachMutant
{
    private static int s_runs;

    public FreshProcessForEachMutant()
    {
        bool isCapturingCoverage = Environment.GetEnvironmentVariable("STRYKER_COVERAGE_FILE") is not null;
        if (!isCapturingCoverage && Interlocked.Increment(ref s_runs) > 1)
            Environment.Exit(1);
    }
}
