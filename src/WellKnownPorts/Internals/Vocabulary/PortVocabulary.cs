namespace NetworkPorts.Internals;

/// <summary>
/// The words for the values of the enumerations in CSV files, JSON and log lines. The generator reads the words and the
/// library writes them, so both compile this file.
/// </summary>
internal static class PortVocabulary
{
    /// <summary>The word for an empty set of flags.</summary>
    public const string None = "none";

    /// <summary>The single transport protocols, in the order of <see cref="TransportWords"/>.</summary>
    public static readonly TransportProtocols[] SingleTransports =
        [TransportProtocols.Tcp, TransportProtocols.Udp, TransportProtocols.Sctp, TransportProtocols.Dccp];

    /// <summary>The words for the traits, in the order of their flags.</summary>
    public static readonly string[] Traits = ["cleartext", "implicit-tls", "amplification", "malware"];

    /// <summary>The words for the categories, in the order of their values.</summary>
    public static readonly string[] Categories =
    [
        "unknown",
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

    public static readonly string[] Ranges = ["system", "user", "dynamic"];

    public static readonly string[] Statuses = ["unassigned", "assigned", "reserved"];

    public static readonly string[] Sources = ["iana", "common-use", "custom"];

    /// <summary>The words for <c>FlowSide</c> and for <c>FlowInitiator</c>.</summary>
    public static readonly string[] Sides = ["unknown", "source", "destination"];

    public static readonly string[] Confidences =
        ["none", "lower-port", "range", "contested", "registered", "common-use", "custom", "observed"];
}
