namespace NetworkPorts.Importer;

/// <summary>The whole registry as one of IANA's files has it. The CSV does not say when it was updated.</summary>
internal sealed record PublishedRegistry(string File, DateOnly? Updated, IReadOnlyList<PublishedRecord> Records);
