namespace NetworkPorts.Tool.Formats;

/// <summary>Reads the lines of one log format, and writes them with the fields that the tool adds.</summary>
internal interface IFlowFormat
{
    /// <summary>Reads the next line of the log.</summary>
    LogLine Read(ReadOnlySpan<byte> line);

    /// <summary>Appends the line that was read last, with the added fields.</summary>
    /// <param name="output">The output.</param>
    /// <param name="line">The line.</param>
    /// <param name="kind">The kind of the line.</param>
    /// <param name="service">The service of a flow; the default value for other lines.</param>
    void Append(LineWriter output, ReadOnlySpan<byte> line, LineKind kind, FlowService service);
}
