namespace NetworkPorts.Tool.Formats;

/// <summary>
/// Reads the lines of a log in one format. What it learns from a header applies to the lines after it.
/// </summary>
internal interface IFlowFormat
{
    /// <summary>Gets the writer that adds fields to the lines of the log.</summary>
    IFieldWriter FieldWriter { get; }

    /// <summary>Reads the next line of the log.</summary>
    LogLine Read(ReadOnlySpan<byte> line);

    /// <summary>Returns a copy that reads the next lines on another thread.</summary>
    IFlowFormat Fork();
}
