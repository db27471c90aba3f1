namespace NetworkPorts.Benchmarks.FlowLogs;

/// <summary>A log that was written, with its number of lines and bytes.</summary>
internal sealed record LogFile(string Path, long Lines, long Bytes);
