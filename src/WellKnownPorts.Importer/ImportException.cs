namespace NetworkPorts.Importer;

/// <summary>The exception for invalid input. The message contains the position and the reason.</summary>
internal sealed class ImportException(SourcePosition position, string reason) : Exception($"{position}: {reason}");
