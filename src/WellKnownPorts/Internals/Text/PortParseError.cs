namespace NetworkPorts.Internals;

/// <summary>Specifies why a text is not a port.</summary>
internal enum PortParseError
{
    None,
    Empty,
    PortTooLarge,
    UnknownName,
    UnknownTransport,
    UnusedTransport,
}
