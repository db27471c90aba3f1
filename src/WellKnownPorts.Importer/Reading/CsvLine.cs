namespace NetworkPorts.Importer;

/// <summary>A record of a CSV file and the line where it starts.</summary>
internal readonly record struct CsvLine(SourcePosition Position, string[] Fields);
