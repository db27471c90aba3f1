using NetworkPorts.Tool.Formats;

namespace NetworkPorts.Tool.Writing;

/// <summary>Writes what is read from a log.</summary>
internal interface IFlowOutput
{
    /// <summary>Writes a line that was read.</summary>
    /// <param name="output">Where the text is appended.</param>
    /// <param name="format">The format of the log.</param>
    /// <param name="line">The line of the log, with its end.</param>
    /// <param name="read">What the line is.</param>
    /// <param name="service">The service of a flow; the default value for other lines.</param>
    void Write(LineBuffer output, IFlowFormat format, TextLine line, in LogLine read, FlowService service);

    /// <summary>Writes a text of the log that was not read, such as a bad line.</summary>
    void WriteUnread(LineBuffer output, ReadOnlySpan<byte> text);

    /// <summary>
    /// Returns a copy that writes the next lines on another thread; null if lines depend on all lines before them.
    /// </summary>
    IFlowOutput? Fork();
}
