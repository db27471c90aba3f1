namespace NetworkPorts.Tool.Formats;

/// <summary>What the program reads of a line, by whatever name the format has it.</summary>
internal enum FlowField : byte
{
    None,
    Time,
    SourceAddress,
    SourcePort,
    DestinationAddress,
    DestinationPort,
    Protocol,
    Bytes,

    /// <summary>The bytes of the other direction, where the log counts both in one line.</summary>
    AnswerBytes,

    /// <summary>Whether the line tells of a flow at all.</summary>
    Status,
}
