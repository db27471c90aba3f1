using NetworkPorts.Benchmarks.Startup;

namespace NetworkPorts.Benchmarks.FlowLogs;

/// <summary>Makes the programs ready to run.</summary>
internal static class Enrichers
{
    private const string FlowLogName = "FlowLog";

    /// <summary>The sample itself.</summary>
    public static Enricher FlowLog(TemporaryFolder folder)
    {
        string published = folder.PathOf("published", FlowLogName);
        Sdk.Run("publish", Path.Combine(Repository.FlowLog, "FlowLog.csproj"), folder, "--output", published);
        return new Enricher(
            "`FlowLog -o log`",
            Path.Combine(published, OperatingSystem.IsWindows() ? $"{FlowLogName}.exe" : FlowLogName), "-o", "log");
    }

    /// <summary>The plain program, under the settings of the runtime that FlowLog has.</summary>
    public static Enricher Plain(TemporaryFolder folder, Enricher flowLog)
    {
        string executable = PlainProgram.Program.Publish(folder, Compilation.Jit);
        File.Copy(SettingsOf(flowLog.Command[0]), SettingsOf(executable), overwrite: true);
        return new Enricher("plain C#", executable);
    }

    /// <summary>Our script for awk; null where that is not installed.</summary>
    public static Enricher? WithAwk(TemporaryFolder folder)
    {
        if (!Awk.IsInstalled)
            return null;
        string ports = folder.PathOf("ports.tsv");
        PortFile.Write(ports);
        string script = Path.Combine(Repository.Benchmarks, "FlowLogs", "enrich.awk");
        return new Enricher(Awk.Name, Awk.Name, "-v", $"ports={ports}", "-f", script);
    }

    private static string SettingsOf(string executable) => Path.Combine(
        Path.GetDirectoryName(executable)!, $"{Path.GetFileNameWithoutExtension(executable)}.runtimeconfig.json");
}
