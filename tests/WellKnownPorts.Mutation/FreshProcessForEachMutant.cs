[assembly: AssemblyFixture(typeof(FreshProcessForEachMutant))]

namespace NetworkPorts.Tests;

/// <summary>
/// Stryker runs many mutants in one test process, where static state that is already initialized would hide mutants in
/// the code that initializes it. Therefore a process that has run one mutant exits at the next; Stryker then starts
/// another process.
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
