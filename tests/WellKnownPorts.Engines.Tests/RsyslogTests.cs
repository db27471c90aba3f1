namespace NetworkPorts.Engines.Tests;

/// <summary>Runs rsyslog with the exported lookup table.</summary>
public sealed class RsyslogTests
{
    [Fact]
    public async Task The_services_of_both_ports_are_added_to_a_flow_log()
    {
        Assert.SkipUnless(Rsyslog.IsInstalled, "rsyslog is not installed.");
        using LogPipeline pipeline = new(NamedRecords.Records);
        File.WriteAllText(pipeline.PathOf("ports.json"), Exported.Text("--format", "rsyslog"));

        await pipeline.Run(Rsyslog.Daemon(pipeline, Recipe.Of("rsyslog", "text")));

        Assert.Equal(NamedRecords.Lines, File.ReadLines(pipeline.Output));
    }
}
