namespace NetworkPorts.Importer;

/// <summary>The complete content of one of IANA's files.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Updated">The date of the registry; null for CSV, which does not contain it.</param>
/// <param name="Records">The records in file order.</param>
internal sealed record PublishedRegistry(string File, DateOnly? Updated, IReadOnlyList<PublishedRecord> Records);
