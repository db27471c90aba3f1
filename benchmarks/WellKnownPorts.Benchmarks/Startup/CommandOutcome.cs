namespace NetworkPorts.Benchmarks.Startup;

/// <summary>How a program ended, what it printed, and how long it took from its start to its exit.</summary>
internal sealed record CommandOutcome(int ExitCode, string Output, TimeSpan Elapsed)
{
    /// <summary>The output; an exception that shows it where the program failed.</summary>
    public string OutputOfSuccess() => ExitCode == 0 ? Output : throw new InvalidOperationException(Output);
}
