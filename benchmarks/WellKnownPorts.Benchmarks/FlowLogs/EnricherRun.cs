namespace NetworkPorts.Benchmarks.FlowLogs;

/// <summary>One run of a program, from its start to its exit.</summary>
/// <param name="Elapsed">The time from the start to the exit.</param>
/// <param name="PeakMemory">The peak working set in bytes, or 0 if the system does not report it.</param>
internal sealed record EnricherRun(TimeSpan Elapsed, long PeakMemory);
