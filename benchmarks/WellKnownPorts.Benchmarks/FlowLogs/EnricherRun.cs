namespace NetworkPorts.Benchmarks.FlowLogs;

/// <summary>One run of a program, from its start to its exit.</summary>
/// <param name="PeakMemory">The most bytes that were resident; 0 where the system does not tell.</param>
internal sealed record EnricherRun(TimeSpan Elapsed, long PeakMemory);
