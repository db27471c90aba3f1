namespace NetworkPorts.Internals;

/// <summary>The lower-case names by which log lines and JSON show the enumerations.</summary>
internal static class EnumNames
{
    /// <summary>The single transport protocols, in the order of their bits.</summary>
    public static readonly TransportProtocols[] Transports =
        [TransportProtocols.Tcp, TransportProtocols.Udp, TransportProtocols.Sctp, TransportProtocols.Dccp];

    public static string Of(PortRange range) => range switch
    {
        PortRange.System => "system",
        PortRange.User => "user",
        _ => "dynamic",
    };

    public static string Of(PortStatus status) => status switch
    {
        PortStatus.Assigned => "assigned",
        PortStatus.Reserved => "reserved",
        _ => "unassigned",
    };

    public static string Of(ServiceSource source) => source switch
    {
        ServiceSource.Iana => "iana",
        _ => "common-use",
    };

    /// <param name="category">Any category but Unknown, which has no name.</param>
    public static string Of(PortCategory category) => PortVocabulary.Categories[(int)category];

    /// <param name="transport">One transport protocol.</param>
    public static string Of(TransportProtocols transport) => transport switch
    {
        TransportProtocols.Tcp => "tcp",
        TransportProtocols.Udp => "udp",
        TransportProtocols.Sctp => "sctp",
        _ => "dccp",
    };
}
