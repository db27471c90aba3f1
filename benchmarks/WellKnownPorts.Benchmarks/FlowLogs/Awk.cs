using System.Diagnostics;

namespace NetworkPorts.Benchmarks.FlowLogs;

/// <summary>The awk that is installed on the machine, if any.</summary>
internal static class Awk
{
    public const string Name = "awk";

    public static bool IsInstalled { get; } = Installed.Has(Name);

    /// <summary>Gets the implementation and version of the installed awk.</summary>
    /// <returns>The first line that awk prints for its version, or "version unknown".</returns>
    public static string Version()
    {
        // Implementations without this option print their usage to standard error, or read standard input.
        var start = new ProcessStartInfo(Name, ["-W", "version"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        process.StandardError.ReadToEndAsync();
        string version = process.StandardOutput.ReadToEnd().Split('\n')[0].Trim();
        return version.Length > 0 ? version : "version unknown";
    }
}
