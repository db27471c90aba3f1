namespace NetworkPorts.Importer;

/// <summary>A record of the registry with its fields as published. Each field can be empty.</summary>
/// <param name="References">The references that IANA has in brackets: documents, people and footnote numbers.</param>
internal sealed record PublishedRecord(
    SourcePosition Position,
    string Name,
    string Ports,
    string Transport,
    string Description,
    IReadOnlyList<string> References);
