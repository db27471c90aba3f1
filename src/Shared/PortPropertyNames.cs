namespace NetworkPorts.Logging;

/// <summary>
/// The default names of the log properties that hold the port of a service and its transport protocol. They follow .NET
/// naming, the OpenTelemetry and Elastic conventions, and common flow logs. Each logging integration compiles this
/// file.
/// </summary>
internal static class PortPropertyNames
{
    /// <summary>
    /// The names for the port, in order of precedence. In each naming style, the port of a destination comes before a
    /// port that may belong to either side.
    /// </summary>
    public static readonly string[] Ports =
    [
        "DestinationPort", "RemotePort", "ServerPort", "Port",
        "server.port", "destination.port", "network.peer.port",
        "destination_port", "remote_port", "server_port", "dst_port", "dest_port", "port",
    ];

    /// <summary>The names for the transport protocol, in order of precedence.</summary>
    public static readonly string[] Transports =
    [
        "Transport", "TransportProtocol", "Protocol",
        "network.transport",
        "transport", "protocol", "proto",
    ];
}
