using System.Globalization;

namespace NetworkPorts.Benchmarks.Startup;

/// <summary>
/// One process: from the first line of Main to the first name, by its own clock, and from its start to its exit, by ours.
/// </summary>
internal sealed record StartupRun(TimeSpan FirstName, long AllocatedBytes, TimeSpan Process)
{
    public static StartupRun Of(string executable)
    {
        CommandOutcome outcome = Command.Run(executable);
        string[] printed = outcome.OutputOfSuccess().Split(' ');
        return new StartupRun(
            new TimeSpan(long.Parse(printed[0], CultureInfo.InvariantCulture)),
            long.Parse(printed[1], CultureInfo.InvariantCulture),
            outcome.Elapsed);
    }
}
