using System.Globalization;

namespace NetworkPorts.Benchmarks.Startup;

/// <summary>
/// One run of a program: the time from the first line of Main to the first name, measured in the process, and the time
/// from the start of the process to its exit, measured from outside.
/// </summary>
internal sealed record StartupRun(TimeSpan FirstName, long AllocatedBytes, TimeSpan Process)
{
    public static StartupRun Of(string executable)
    {
        CommandOutcome outcome = Command.Run(executable);
        string[] printed = outcome.OutputOrThrow().Split(' ');
        return new StartupRun(
            new TimeSpan(long.Parse(printed[0], CultureInfo.InvariantCulture)),
            long.Parse(printed[1], CultureInfo.InvariantCulture),
            outcome.Elapsed);
    }
}
