namespace NetworkPorts.Tool.Formats;

/// <summary>A format in the list of all formats.</summary>
/// <param name="Kind">The name that selects the format.</param>
/// <param name="Recognizes">Returns whether a line is the first of a log in the format.</param>
/// <param name="Create">Creates a reader for a log.</param>
internal sealed record FormatEntry(FormatKind Kind, LineTest Recognizes, Func<FlowFormats, IFlowFormat> Create);
