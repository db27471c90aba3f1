namespace NetworkPorts.Internals;

/// <summary>
/// The words by which <c>common-uses.csv</c>, log lines and JSON call the categories and traits. The generator reads them
/// and the library writes them, so both compile this file.
/// </summary>
internal static class PortVocabulary
{
    /// <summary>The words of the categories, by their values; Unknown has none.</summary>
    public static readonly string[] Categories =
    [
        "",
        "network",
        "web",
        "mail",
        "directory",
        "file-sharing",
        "remote-access",
        "tunnel",
        "printing",
        "database",
        "messaging",
        "cluster",
        "monitoring",
        "storage",
        "development",
        "machine-learning",
        "media",
        "chat",
        "game",
        "peer-to-peer",
        "internet-of-things",
        "industrial",
        "malware",
    ];

    /// <summary>The words of the traits, in the order of their bits.</summary>
    public static readonly string[] Traits = ["browser-blocked", "cleartext", "implicit-tls", "amplification", "malware"];
}
