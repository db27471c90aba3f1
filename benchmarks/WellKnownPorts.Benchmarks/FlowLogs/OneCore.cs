using System.Diagnostics;
using System.Numerics;

namespace NetworkPorts.Benchmarks.FlowLogs;

/// <summary>Binds programs to one core of the processor, if the system has <c>taskset</c>.</summary>
internal static class OneCore
{
    private const string TaskSet = "taskset";

    /// <summary>Gets a value indicating whether programs are bound to one core.</summary>
    public static bool IsBound { get; } = OperatingSystem.IsLinux() && Installed.Has(TaskSet);

    /// <summary>Adds the arguments that bind a command to the core.</summary>
    /// <returns>The command to run. It is the specified command if programs cannot be bound to a core.</returns>
    public static string[] Command(string[] command)
    {
        if (!OperatingSystem.IsLinux() || !IsBound)
            return command;

        // Use the last core that is available to this process. Systems often do their own work on the first.
        using var current = Process.GetCurrentProcess();
        int core = BitOperations.Log2((ulong)current.ProcessorAffinity);
        return [TaskSet, "--cpu-list", $"{core}", .. command];
    }
}
