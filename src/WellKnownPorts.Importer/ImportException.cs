namespace NetworkPorts.Importer;

/// <summary>Input that the importer refuses: where, and why.</summary>
internal sealed class ImportException(SourcePosition position, string reason) : Exception($"{position}: {reason}");
