namespace NetworkPorts.Internals;

/// <summary>Why text is not a port.</summary>
internal enum PortParseError
{
    None,
    Empty,
    PortTooLarge,
    UnknownName,
    UnknownTransport,
    UnusedTransport,
}
