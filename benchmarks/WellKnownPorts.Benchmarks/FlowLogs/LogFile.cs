namespace NetworkPorts.Benchmarks.FlowLogs;

/// <summary>A log that was written, and how long it is.</summary>
internal sealed record LogFile(string Path, long Lines, long Bytes);
