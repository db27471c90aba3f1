namespace NetworkPorts.Logging;

/// <summary>
/// The default names of the log properties that have the port of a service and its transport protocol. They follow .NET
/// naming, the OpenTelemetry and Elastic conventions, and common flow logs. Each logging integration compiles this
/// file.
/// </summary>
internal static class PortPropertyNames
{
    /// <summary>The names for the port or an address with a port, in order of precedence.</summary>
    public static readonly string[] Ports =
    [
        "ServerPort", "server.port", "server_port",
        "DestinationPort", "DestPort", "DstPort", "destination.port", "destination_port", "dest_port", "dst_port",
        "dstport",
        "RemotePort", "PeerPort", "remote.port", "network.peer.port", "net.peer.port",
        "net.sock.peer.port", "remote_port", "peer_port",
        "LocalPort", "local.port", "network.local.port", "net.host.port",
        "net.sock.host.port", "local_port",
        "Port", "port",
        "SourcePort", "SrcPort", "source.port", "source_port", "src_port", "srcport",
        "ClientPort", "client.port", "client_port",

        "DestinationEndPoint", "DestinationEndpoint", "DestinationAddress", "destination.endpoint",
        "destination.address", "destination_endpoint", "destination_address",
        "ServerEndPoint", "ServerEndpoint", "ServerAddress", "server.endpoint", "server.address", "server_endpoint",
        "server_address",
        "RemoteEndPoint", "RemoteEndpoint", "RemoteAddress", "remote.endpoint", "remote.address",
        "network.peer.address", "remote_endpoint", "remote_end_point", "remote_address",
        "LocalEndPoint", "LocalEndpoint", "LocalAddress", "local.endpoint", "local.address", "network.local.address",
        "local_endpoint", "local_end_point", "local_address",
        "EndPoint", "Endpoint", "endpoint", "end_point", "Address", "address",
        "Url", "Uri", "RequestUri", "url", "uri", "url.full", "http.url", "url_full", "request_uri", "request.uri",
        "SourceEndPoint", "SourceEndpoint", "SourceAddress", "source.endpoint", "source.address", "source_endpoint",
        "source_address",
        "ClientEndPoint", "ClientEndpoint", "ClientAddress", "client.endpoint", "client.address", "client_endpoint",
        "client_address",
    ];

    /// <summary>The names for the transport protocol, in order of precedence.</summary>
    public static readonly string[] Transports =
    [
        "Transport", "TransportProtocol", "Protocol",
        "network.transport", "net.transport",
        "transport", "protocol", "proto",
    ];
}
