namespace NetworkPorts.Benchmarks.FlowLogs;

/// <summary>The results of the programs for the same log. The programs took turns.</summary>
/// <param name="Rounds">The number of runs of each program.</param>
/// <param name="AwkVersion">The implementation and version of awk, or null if awk is not installed.</param>
/// <param name="Hash">The SHA-256 of the output, which is the same for all programs.</param>
/// <param name="Tool">The result of the tool, which the other programs are compared with.</param>
/// <param name="Others">The results of the other programs.</param>
/// <param name="Json">The results of the tool for the same log as JSON lines, on one core and on all cores.</param>
/// <param name="ShortLog">The results for a shorter log. Empty if it was not measured.</param>
/// <param name="LongLog">The results for a longer log. Empty if it was not measured.</param>
internal sealed record FlowLogResults(
    int Rounds,
    string? AwkVersion,
    string Hash,
    EnricherResult Tool,
    IReadOnlyList<EnricherResult> Others,
    IReadOnlyList<EnricherResult> Json,
    IReadOnlyList<EnricherResult> ShortLog,
    IReadOnlyList<EnricherResult> LongLog);
