using NetworkPorts.Tool.Formats;

namespace NetworkPorts.Tool.Writing;

/// <summary>Writes what is read of a log.</summary>
internal interface IFlowOutput
{
    /// <param name="format">The format of the log.</param>
    /// <param name="line">The line of the log, with its end.</param>
    /// <param name="read">What the line is.</param>
    /// <param name="service">The service of a flow; the default value for other lines.</param>
    void Write(IFlowFormat format, TextLine line, in LogLine read, FlowService service);
}
