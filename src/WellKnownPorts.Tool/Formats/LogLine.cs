namespace NetworkPorts.Tool.Formats;

/// <summary>What a format made of a line.</summary>
internal readonly ref struct LogLine
{
    private LogLine(LineKind kind) => Kind = kind;

    public static LogLine Header => new(LineKind.Header);

    public static LogLine NoFlow => new(LineKind.NoFlow);

    public LineKind Kind { get; }

    public Flow Flow { get; private init; }

    /// <summary>Why a bad line is bad.</summary>
    public string? Problem { get; private init; }

    public static LogLine Of(Flow flow) => new(LineKind.Flow) { Flow = flow };

    public static LogLine Bad(string problem) => new(LineKind.Bad) { Problem = problem };
}
