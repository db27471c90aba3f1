namespace NetworkPorts.Logging;

/// <summary>
/// The names under which log events hold the port of the service that was talked to, and the transport protocol beside it:
/// as .NET code names them, as OpenTelemetry's and Elastic's conventions do, and as flow logs do. Each logging integration
/// compiles this file.
/// </summary>
internal static class PortPropertyNames
{
    /// <summary>A destination before a port of unknown side: the first that an event has is read.</summary>
    public static readonly string[] Ports =
    [
        "DestinationPort", "RemotePort", "ServerPort", "Port",
        "server.port", "destination.port", "network.peer.port",
        "destination_port", "remote_port", "server_port", "dst_port", "dest_port", "port",
    ];

    public static readonly string[] Transports =
    [
        "Transport", "TransportProtocol", "Protocol",
        "network.transport",
        "transport", "protocol", "proto",
    ];
}
