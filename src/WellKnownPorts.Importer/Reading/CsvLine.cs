namespace NetworkPorts.Importer;

/// <summary>One record of a CSV file and the line that it starts on.</summary>
internal readonly record struct CsvLine(SourcePosition Position, string[] Fields);
