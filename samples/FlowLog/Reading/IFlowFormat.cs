namespace FlowLog.Reading;

/// <summary>Reads the lines of one log format.</summary>
internal interface IFlowFormat
{
    /// <summary>The records read that tell of no flow.</summary>
    long SkippedRecords => 0;

    /// <summary>Reads a line of the log.</summary>
    /// <returns>The flow; null where the line holds none, such as a header.</returns>
    /// <exception cref="BadLineException">The line cannot be read.</exception>
    Flow? Read(ReadOnlySpan<char> line);
}
