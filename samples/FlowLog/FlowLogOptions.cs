namespace FlowLog;

/// <summary>What the command line asks for.</summary>
/// <param name="Files">The logs to read.</param>
/// <param name="Output">How the records are written; null where they are not.</param>
/// <param name="HasSummary">Whether a summary of the services is printed.</param>
/// <param name="Chart">Where a picture of the summary goes; null where there is to be none.</param>
/// <param name="Ports">Files of custom services; later files win.</param>
internal sealed record FlowLogOptions(
    IReadOnlyList<string> Files,
    RecordOutput? Output,
    bool HasSummary,
    string? Chart,
    IReadOnlyList<string> Ports)
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";
}
