using NetworkPorts.Benchmarks.Startup;

namespace NetworkPorts.Benchmarks.FlowLogs;

/// <summary>Publishes and configures the programs that are compared.</summary>
internal static class Enrichers
{
    private const string ToolName = "wkp";

    /// <summary>Publishes the tool as the package for this system contains it: compiled ahead of time.</summary>
    /// <returns>The tool, with the arguments that write a log.</returns>
    public static Enricher Tool(TemporaryFolder folder) =>
        Tool(folder, "native", "`wkp flows -o log`", "--use-current-runtime");

    /// <summary>Publishes the tool as the package <c>any</c> contains it: for the .NET runtime.</summary>
    /// <returns>The tool, with the arguments that write a log.</returns>
    public static Enricher JitTool(TemporaryFolder folder) =>
        Tool(folder, "jit", "the same on the runtime", "-p:PublishAot=false");

    private static Enricher Tool(TemporaryFolder folder, string output, string name, string option)
    {
        string published = folder.PathOf("published", output);
        Sdk.Run(
            "publish",
            Repository.PathOf("src", "WellKnownPorts.Tool", "WellKnownPorts.Tool.csproj"),
            folder,
            "--output",
            published,
            option);
        return new Enricher(
            name,
            Path.Combine(published, OperatingSystem.IsWindows() ? $"{ToolName}.exe" : ToolName), "flows", "-o", "log");
    }

    /// <summary>Publishes the plain program, with the same runtime settings as the tool on the runtime.</summary>
    /// <returns>The plain program.</returns>
    public static Enricher Plain(TemporaryFolder folder, Enricher tool)
    {
        string executable = PlainProgram.Program.Publish(folder, Compilation.Jit);
        File.Copy(SettingsOf(tool.Command[0]), SettingsOf(executable), overwrite: true);
        return new Enricher("plain C#", executable);
    }

    /// <summary>Writes the table of ports for the awk script.</summary>
    /// <returns>The awk script with its arguments, or null if awk is not installed.</returns>
    public static Enricher? WithAwk(TemporaryFolder folder)
    {
        if (!Awk.IsInstalled)
            return null;
        string ports = folder.PathOf("ports.tsv");
        PortFile.Write(ports);
        string script = Repository.PathOf("benchmarks", "WellKnownPorts.Benchmarks", "FlowLogs", "enrich.awk");
        return new Enricher(Awk.Name, Awk.Name, "-v", $"ports={ports}", "-f", script);
    }

    private static string SettingsOf(string executable) => Path.Combine(
        Path.GetDirectoryName(executable)!, $"{Path.GetFileNameWithoutExtension(executable)}.runtimeconfig.json");
}
