namespace NetworkPorts.Benchmarks.Startup;

/// <summary>The exit code of a program, its output, and the time from its start to its exit.</summary>
internal sealed record CommandOutcome(int ExitCode, string Output, TimeSpan Elapsed)
{
    /// <summary>Gets the output of a program that succeeded.</summary>
    /// <returns>The output.</returns>
    /// <exception cref="InvalidOperationException">The program failed. The message is its output.</exception>
    public string OutputOrThrow() => ExitCode == 0 ? Output : throw new InvalidOperationException(Output);
}
