namespace NetworkPorts.Documentation.Tests;

/// <summary>Each sample of logging prints the text in <c>Snapshots</c>, where a reviewer sees it.</summary>
public class SampleTests
{
    [Theory]
    [InlineData("LoggingServiceNames")]
    [InlineData("OpenTelemetryServiceNames")]
    [InlineData("SerilogServiceNames")]
    public void It_prints_the_approved_text(string sample)
    {
        // bin/Release/net10.0: the sample was built as its tests were.
        var built = new DirectoryInfo(AppContext.BaseDirectory);
        string program = Repository.PathOf("samples", sample, "bin", built.Parent!.Name, built.Name, sample + ".dll");

        Snapshot.AssertMatches(
            $"{sample}.txt", BuiltProgram.Run(program).TrimEnd('\n').Split('\n'), "WellKnownPorts.Documentation.Tests");
    }
}
