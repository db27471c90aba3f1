namespace NetworkPorts.Tool.Reading;

/// <summary>A line of the log that could not be read.</summary>
internal readonly record struct BadLine(long Number, string Problem);
