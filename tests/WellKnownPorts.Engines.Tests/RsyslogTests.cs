using CliWrap;

namespace NetworkPorts.Engines.Tests;

/// <summary>Runs rsyslog with the exported lookup table.</summary>
public sealed class RsyslogTests
{
    private const string Program = "/usr/sbin/rsyslogd";

    [Fact]
    public async Task The_services_of_both_ports_are_added_to_a_flow_log()
    {
        Assert.SkipUnless(File.Exists(Program), "rsyslog is not installed.");
        using LogPipeline pipeline = new();
        File.WriteAllText(pipeline.PathOf("ports.json"), Exported.Text("--format", "rsyslog"));
        string configuration = pipeline.Configure(Recipe.Of("rsyslog", "text"));

        string[] lines = await pipeline.Run(
            Cli.Wrap(Program).WithArguments(["-n", "-f", configuration, "-i", pipeline.PathOf("pid")]));

        Assert.Equal(pipeline.Records.Select(LogPipeline.Expected), lines);
    }
}
