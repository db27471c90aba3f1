namespace NetworkPorts.Engines.Tests;

/// <summary>Runs syslog-ng with the exported database.</summary>
public sealed class SyslogNgTests
{
    [Fact]
    public async Task The_services_of_both_ports_are_added_to_a_flow_log()
    {
        Assert.SkipUnless(SyslogNg.IsInstalled, "syslog-ng is not installed.");
        using LogPipeline pipeline = new(NamedRecords.Records);
        File.WriteAllText(pipeline.PathOf("ports.csv"), Exported.Text("--format", "syslog-ng"));

        await pipeline.Run(SyslogNg.Daemon(pipeline, Recipe.Of("syslog-ng", "text")));

        Assert.Equal(NamedRecords.Lines, File.ReadLines(pipeline.Output));
    }
}
