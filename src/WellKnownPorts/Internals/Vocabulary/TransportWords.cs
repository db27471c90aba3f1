namespace NetworkPorts.Internals;

/// <summary>The words for the transport protocols. The importer and the generator compile this file too.</summary>
internal static class TransportWords
{
    /// <summary>The words in the order of the flags of <c>TransportProtocols</c>.</summary>
    public static readonly string[] All = ["tcp", "udp", "sctp", "dccp"];
}
