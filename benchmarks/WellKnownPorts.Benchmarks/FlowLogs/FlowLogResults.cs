namespace NetworkPorts.Benchmarks.FlowLogs;

/// <summary>What the programs took for one log, run in turn.</summary>
/// <param name="Rounds">How often each was run.</param>
/// <param name="AwkVersion">Which awk it was; null where there is none.</param>
/// <param name="Hash">The SHA-256 that the output of each has.</param>
/// <param name="FlowLog">What the others are compared with.</param>
/// <param name="Others">The other programs.</param>
/// <param name="LongLog">The same of a longer log; none where it was not measured.</param>
internal sealed record FlowLogResults(
    int Rounds,
    string? AwkVersion,
    string Hash,
    EnricherResult FlowLog,
    IReadOnlyList<EnricherResult> Others,
    IReadOnlyList<EnricherResult> LongLog);
