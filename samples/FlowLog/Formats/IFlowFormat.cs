using FlowLog.Writing;

namespace FlowLog.Formats;

/// <summary>Reads the lines of one log format, and writes them with the fields that the program adds.</summary>
internal interface IFlowFormat
{
    LogLine Read(ReadOnlySpan<byte> line);

    /// <summary>Appends the line that was read last, with the added fields in it.</summary>
    /// <param name="kind">What the line is.</param>
    /// <param name="service">The service of a flow; the default for what is none.</param>
    void Append(LineWriter output, ReadOnlySpan<byte> line, LineKind kind, FlowService service);
}
