[assembly: AssemblyFixture(typeof(FreshProcessForEachMutant))]

namespace NetworkPorts.Tests;

/// <summary>
/// Runs each mutant in a new process. Stryker runs many mutants in one test process, where initialized static state
/// would hide mutants in the code that initializes it. A process that has run one mutant therefore exits when the next
/// one starts, and Stryker then starts another process.
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
