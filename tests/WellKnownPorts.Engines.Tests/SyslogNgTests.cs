using CliWrap;

namespace NetworkPorts.Engines.Tests;

/// <summary>
/// Runs syslog-ng with the exported database. Its Debian package conflicts with rsyslog, so the environment variable
/// <c>WELLKNOWNPORTS_SYSLOG_NG</c> names the folder that it was unpacked to.
/// </summary>
public sealed class SyslogNgTests
{
    private static readonly string? s_root = Environment.GetEnvironmentVariable("WELLKNOWNPORTS_SYSLOG_NG");

    [Fact]
    public async Task The_services_of_both_ports_are_added_to_a_flow_log()
    {
        Assert.SkipUnless(Directory.Exists(s_root), "syslog-ng is not installed.");
        using LogPipeline pipeline = new();
        File.WriteAllText(pipeline.PathOf("ports.csv"), Exported.Text("--format", "syslog-ng"));
        string configuration = pipeline.Configure(Recipe.Of("syslog-ng", "text"));
        string modules = Directory.GetDirectories(Path.Combine(s_root!, "usr", "lib", "syslog-ng")).Single();
        string libraries = string.Join(
            ':', Directory.GetDirectories(Path.Combine(s_root!, "usr", "lib"), "*", SearchOption.AllDirectories));

        string[] lines = await pipeline.Run(Cli.Wrap(Path.Combine(s_root!, "usr", "sbin", "syslog-ng"))
            .WithArguments([
                "-F", "-f", configuration, "-R", pipeline.PathOf("persist"), "-p", pipeline.PathOf("pid"),
                "-c", pipeline.PathOf("control"), $"--module-path={modules}",
            ])
            .WithEnvironmentVariables(variables => variables.Set("LD_LIBRARY_PATH", libraries)));

        Assert.Equal(pipeline.Records.Select(LogPipeline.Expected), lines);
    }
}
