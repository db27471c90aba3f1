namespace NetworkPorts.Benchmarks.FlowLogs;

/// <summary>What programs the machine has.</summary>
internal static class Installed
{
    /// <summary>Whether a program is found by its name alone.</summary>
    public static bool Has(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder =>
            File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? $"{program}.exe" : program)));
}
