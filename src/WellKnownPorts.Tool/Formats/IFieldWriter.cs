namespace NetworkPorts.Tool.Formats;

/// <summary>Writes the lines of a log with the fields that the tool adds.</summary>
internal interface IFieldWriter
{
    /// <summary>Appends a line with the added fields.</summary>
    /// <param name="output">The output.</param>
    /// <param name="line">The line, which does not have the fields yet.</param>
    /// <param name="kind">The kind of the line.</param>
    /// <param name="service">The service of a flow; the default value for other lines.</param>
    void Append(LineBuffer output, ReadOnlySpan<byte> line, LineKind kind, FlowService service);
}
