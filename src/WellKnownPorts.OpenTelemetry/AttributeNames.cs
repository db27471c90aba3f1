namespace NetworkPorts.Logging;

/// <summary>Attributes that are read, named by OpenTelemetry's semantic conventions, and the one that is added.</summary>
internal static class AttributeNames
{
    public const string ServerPort = "server.port";
    public const string DestinationPort = "destination.port";
    public const string NetworkPeerPort = "network.peer.port";
    public const string NetworkTransport = "network.transport";

    // Not network.protocol.name: that is the protocol that was observed, and a port number only tells what is usual.
    public const string ServiceName = "wellknownports.service.name";
}
