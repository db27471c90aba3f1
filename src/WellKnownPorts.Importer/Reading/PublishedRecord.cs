namespace NetworkPorts.Importer;

/// <summary>One record of the registry, its fields as published; each may be empty.</summary>
/// <param name="References">What IANA prints in brackets: documents, but also persons and footnote numbers.</param>
internal sealed record PublishedRecord(
    SourcePosition Position,
    string Name,
    string Ports,
    string Transport,
    string Description,
    IReadOnlyList<string> References);
