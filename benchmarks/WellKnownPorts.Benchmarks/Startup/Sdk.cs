namespace NetworkPorts.Benchmarks.Startup;

/// <summary>Runs commands of the .NET SDK.</summary>
internal static class Sdk
{
    /// <summary>Runs a command on a project, in Release. The temporary folder receives all build output.</summary>
    /// <exception cref="InvalidOperationException">The command failed. The message is its output.</exception>
    public static void Run(string command, string project, TemporaryFolder folder, params string[] options) =>
        Command.Run(
            "dotnet",
            [
                command, project, "--nologo", "--configuration", "Release",
                "--artifacts-path", folder.PathOf("artifacts"),
                // A compiler server that is still running would keep the output open and disturb the measurement.
                "-nodeReuse:false", "-p:UseSharedCompilation=false",
                .. options,
            ]).OutputOrThrow();
}
