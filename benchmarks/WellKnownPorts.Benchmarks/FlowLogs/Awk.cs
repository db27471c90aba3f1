using System.Diagnostics;

namespace NetworkPorts.Benchmarks.FlowLogs;

/// <summary>The awk that the machine has, if any.</summary>
internal static class Awk
{
    public const string Name = "awk";

    public static bool IsInstalled { get; } = Installed.Has(Name);

    /// <summary>Which of the awks it is.</summary>
    public static string Version()
    {
        // Those that do not know the option print to standard error how they are used, or read from standard input.
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
