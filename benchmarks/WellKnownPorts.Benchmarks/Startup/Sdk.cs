namespace NetworkPorts.Benchmarks.Startup;

/// <summary>The command line of the .NET SDK.</summary>
internal static class Sdk
{
    /// <summary>Runs a command on a project, in Release; all that is built stays in a temporary folder.</summary>
    /// <exception cref="InvalidOperationException">The command failed; the message is what it printed.</exception>
    public static void Run(string command, string project, TemporaryFolder folder, params string[] options) =>
        Command.Run(
            "dotnet",
            [
                command, project, "--nologo", "--configuration", "Release",
                "--artifacts-path", folder.PathOf("artifacts"),
                // A compiler left running would hold the output open, and disturb what is measured next.
                "-nodeReuse:false", "-p:UseSharedCompilation=false",
                .. options,
            ]).OutputOfSuccess();
}
