namespace NetworkPorts.Logging;

/// <summary>
/// The attributes to read, as named by the OpenTelemetry semantic conventions, and the attribute to add.
/// </summary>
internal static class AttributeNames
{
    public const string ServerPort = "server.port";
    public const string DestinationPort = "destination.port";
    public const string NetworkPeerPort = "network.peer.port";
    public const string NetworkTransport = "network.transport";

    // Not network.protocol.name, which is the observed protocol. A port number only says which service is usual.
    public const string ServiceName = "wellknownports.service.name";
}
