namespace NetworkPorts.Tool.Formats;

/// <summary>What a format reads from a line.</summary>
internal readonly ref struct LogLine
{
    private LogLine(LineKind kind) => Kind = kind;

    /// <summary>Gets a line that describes the lines after it.</summary>
    public static LogLine Header => new(LineKind.Header);

    /// <summary>Gets a record that is not a flow.</summary>
    public static LogLine NoFlow => new(LineKind.NoFlow);

    /// <summary>Gets the kind of the line.</summary>
    public LineKind Kind { get; }

    /// <summary>Gets the flow, or the ends of an event.</summary>
    public Flow Flow { get; private init; }

    /// <summary>Gets why a bad line is bad, or what of a flow cannot be read; null if there is no problem.</summary>
    public string? Problem { get; private init; }

    /// <summary>Returns a flow.</summary>
    public static LogLine Of(Flow flow, string? problem = null) =>
        new(LineKind.Flow) { Flow = flow, Problem = problem };

    /// <summary>Returns a line that cannot be read.</summary>
    public static LogLine Bad(string problem) => new(LineKind.Bad) { Problem = problem };

    /// <summary>Returns the same line as an event, if it is a flow.</summary>
    public LogLine AsEvent() => Kind == LineKind.Flow ? new(LineKind.Event) { Flow = Flow } : NoFlow;
}
