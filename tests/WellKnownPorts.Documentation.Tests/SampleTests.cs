namespace NetworkPorts.Documentation.Tests;

/// <summary>Each sample prints the approved text in <c>Snapshots</c>.</summary>
public class SampleTests
{
    [Theory]
    [InlineData("DuckDBTopServices")]
    [InlineData("FlowReader")]
    [InlineData("LoggingServiceNames")]
    [InlineData("OpenTelemetryServiceNames")]
    [InlineData("SerilogServiceNames")]
    public void The_sample_prints_the_approved_text(string sample)
    {
        // For example bin/Release/net10.0. The sample is built with the same configuration as the tests.
        var built = new DirectoryInfo(AppContext.BaseDirectory);
        string program = Repository.PathOf("samples", sample, "bin", built.Parent!.Name, built.Name, sample + ".dll");

        Snapshot.AssertMatches(
            $"{sample}.txt", BuiltProgram.Run(program).TrimEnd('\n').Split('\n'), "WellKnownPorts.Documentation.Tests");
    }
}
