namespace NetworkPorts.Logging;

/// <summary>Which end of a flow a property describes.</summary>
internal enum PortRole : byte
{
    /// <summary>The port of a service, without a statement about the other end.</summary>
    Service,

    /// <summary>The port of the server; the other end is the client.</summary>
    Server,

    /// <summary>The port of the client; the other end is the server.</summary>
    Client,

    /// <summary>The port that something was sent to, in either direction.</summary>
    Destination,

    /// <summary>The port that something was sent from, in either direction.</summary>
    Source,

    /// <summary>The port of the system that logs.</summary>
    Local,

    /// <summary>The port of the system at the other end.</summary>
    Remote,
}
