using System.Diagnostics;
using System.Numerics;

namespace NetworkPorts.Benchmarks.FlowLogs;

/// <summary>Keeps programs on one core of the processor, where the system has <c>taskset</c>.</summary>
internal static class OneCore
{
    private const string TaskSet = "taskset";

    public static bool IsKept { get; } = OperatingSystem.IsLinux() && Installed.Has(TaskSet);

    /// <summary>Returns the words of a command that runs another one on the core.</summary>
    public static string[] Command(string[] command)
    {
        if (!OperatingSystem.IsLinux() || !IsKept)
            return command;

        // The last one that this process may use: on the first, systems have work of their own done.
        using var current = Process.GetCurrentProcess();
        int core = BitOperations.Log2((ulong)current.ProcessorAffinity);
        return [TaskSet, "--cpu-list", $"{core}", .. command];
    }
}
