using CliWrap;

namespace NetworkPorts.Engines.Tests;

/// <summary>The log daemon rsyslog.</summary>
internal static class Rsyslog
{
    private const string Program = "/usr/sbin/rsyslogd";

    /// <summary>Gets whether the daemon is installed.</summary>
    public static bool IsInstalled { get; } = File.Exists(Program);

    /// <summary>Gets the command that prints the version.</summary>
    public static Command Version => Cli.Wrap(Program).WithArguments(["-v"]);

    /// <summary>Returns the command that runs the daemon in the foreground.</summary>
    /// <param name="pipeline">The pipeline that the daemon runs in.</param>
    /// <param name="recipe">The configuration.</param>
    public static Command Daemon(LogPipeline pipeline, string recipe) => Cli.Wrap(Program)
        .WithArguments(["-n", "-f", pipeline.Configure(recipe), "-i", pipeline.PathOf("pid")]);
}
