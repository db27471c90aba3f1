namespace NetworkPorts.Benchmarks.FlowLogs;

/// <summary>Finds programs that are installed on the machine.</summary>
internal static class Installed
{
    /// <summary>Determines whether one of the folders in <c>PATH</c> contains a program.</summary>
    /// <returns>Whether the program was found.</returns>
    public static bool Has(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder =>
            File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? $"{program}.exe" : program)));
}
