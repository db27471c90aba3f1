namespace NetworkPorts.Tool.Reading;

/// <summary>A line of the log that cannot be read, or a field of it.</summary>
internal readonly record struct BadLine(long Number, string Problem);
