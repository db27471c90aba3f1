namespace NetworkPorts.Generators.Reading;

/// <summary>
/// One field of a CSV line: its value without quotes, and where its text starts and ends in the line.
/// </summary>
internal readonly record struct CsvField(string Value, int Start, int End);
