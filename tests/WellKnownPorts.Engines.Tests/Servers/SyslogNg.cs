using CliWrap;

namespace NetworkPorts.Engines.Tests;

/// <summary>
/// The log daemon syslog-ng. Its Debian package conflicts with rsyslog, so the environment variable
/// <c>WELLKNOWNPORTS_SYSLOG_NG</c> names the folder that it was unpacked to.
/// </summary>
internal static class SyslogNg
{
    private static readonly string s_root = Environment.GetEnvironmentVariable("WELLKNOWNPORTS_SYSLOG_NG") ?? "";
    private static readonly string s_libraries = Path.Combine(s_root, "usr", "lib");

    /// <summary>Gets whether the daemon was unpacked.</summary>
    public static bool IsInstalled => Directory.Exists(s_root);

    /// <summary>Gets the command that prints the version.</summary>
    public static Command Version => Program.WithArguments(["--version"]);

    private static Command Program => Cli.Wrap(Path.Combine(s_root, "usr", "sbin", "syslog-ng"))
        .WithEnvironmentVariables(variables => variables.Set(
            "LD_LIBRARY_PATH",
            string.Join(':', Directory.GetDirectories(s_libraries, "*", SearchOption.AllDirectories))));

    /// <summary>Returns the command that runs the daemon in the foreground.</summary>
    /// <param name="pipeline">The pipeline that the daemon runs in.</param>
    /// <param name="recipe">The configuration.</param>
    public static Command Daemon(LogPipeline pipeline, string recipe)
    {
        string modules = Directory.GetDirectories(Path.Combine(s_libraries, "syslog-ng")).Single();
        return Program.WithArguments([
            "-F", "-f", pipeline.Configure(recipe), "-R", pipeline.PathOf("persist"), "-p", pipeline.PathOf("pid"),
            "-c", pipeline.PathOf("control"), $"--module-path={modules}",
        ]);
    }
}
