namespace NetworkPorts.Logging;

/// <summary>Specifies which end of a flow a property describes.</summary>
internal enum PortRole : byte
{
    /// <summary>The port of a service; the other end is unknown.</summary>
    Service,

    /// <summary>The port of the server; the other end is the client.</summary>
    Server,

    /// <summary>The port of the client; the other end is the server.</summary>
    Client,

    /// <summary>The destination port. The destination can be the server or the client.</summary>
    Destination,

    /// <summary>The source port. The source can be the server or the client.</summary>
    Source,

    /// <summary>The port of the system that writes the log.</summary>
    Local,

    /// <summary>The port of the system at the other end.</summary>
    Remote,
}
