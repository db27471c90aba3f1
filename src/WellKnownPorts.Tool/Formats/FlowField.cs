namespace NetworkPorts.Tool.Formats;

/// <summary>A field of a log that the tool reads.</summary>
internal enum FlowField : byte
{
    None,
    Time,
    SourceAddress,
    SourcePort,
    DestinationAddress,
    DestinationPort,
    Protocol,

    /// <summary>The bytes of both directions or of the only one.</summary>
    Bytes,

    /// <summary>The bytes of the other direction, if the log counts the directions separately.</summary>
    AnswerBytes,

    /// <summary>The address and port of the source, separated by a colon.</summary>
    SourceEndpoint,

    /// <summary>The address and port of the destination, separated by a colon.</summary>
    DestinationEndpoint,

    /// <summary>The kind of record: the log status of AWS, or the event type of Suricata.</summary>
    Status,

    /// <summary>The history of a TCP connection as Zeek writes it: <c>S</c> is a SYN of the originator.</summary>
    History,

    /// <summary>The TCP flags as a number.</summary>
    TcpFlags,
}
