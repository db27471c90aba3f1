namespace NetworkPorts.Tool.Formats;

/// <summary>What a format reads from a line.</summary>
internal readonly ref struct LogLine
{
    private LogLine(LineKind kind) => Kind = kind;

    /// <summary>Gets a line that describes the lines after it.</summary>
    public static LogLine Header => new(LineKind.Header);

    /// <summary>Gets a line with the names of the columns.</summary>
    public static LogLine Names => new(LineKind.Names);

    /// <summary>Gets a line with the types of the columns.</summary>
    public static LogLine Types => new(LineKind.Types);

    /// <summary>Gets a record that is not a flow.</summary>
    public static LogLine NoFlow => new(LineKind.NoFlow);

    /// <summary>Gets the kind of the line.</summary>
    public LineKind Kind { get; }

    /// <summary>Gets whether the line describes other lines.</summary>
    public bool IsHeader => Kind is LineKind.Header or LineKind.Names or LineKind.Types;

    /// <summary>Gets the flow, or the ends of an event.</summary>
    public Flow Flow { get; private init; }

    /// <summary>Gets why a bad line is bad, or what of a flow cannot be read; null if there is no problem.</summary>
    public string? Problem { get; private init; }

    /// <summary>Gets whether the line already has the fields that the tool adds.</summary>
    public bool IsEnriched { get; private init; }

    /// <summary>Returns a flow.</summary>
    public static LogLine Of(scoped in Flow flow, string? problem = null) =>
        new(LineKind.Flow) { Flow = flow, Problem = problem };

    /// <summary>Returns a line that cannot be read.</summary>
    public static LogLine Bad(string problem) => new(LineKind.Bad) { Problem = problem };

    /// <summary>Returns the same line as an event, if it is a flow.</summary>
    public LogLine AsEvent() => Kind == LineKind.Flow ? new(LineKind.Event) { Flow = Flow } : NoFlow;

    /// <summary>Returns the same line with a statement whether it already has the added fields.</summary>
    public LogLine WithEnrichment(bool isEnriched) =>
        isEnriched ? new(Kind) { Flow = Flow, Problem = Problem, IsEnriched = true } : this;
}
