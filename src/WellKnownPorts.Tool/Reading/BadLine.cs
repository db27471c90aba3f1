namespace NetworkPorts.Tool.Reading;

/// <summary>A line of the log that cannot be read, or a field of it.</summary>
/// <param name="Number">The number of the line, from 1.</param>
/// <param name="Problem">Why the line cannot be read.</param>
internal readonly record struct BadLine(long Number, string Problem);
