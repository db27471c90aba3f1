namespace NetworkPorts.Benchmarks.Startup;

/// <summary>What each of the programs took to its first name, measured in turn in the same minutes.</summary>
internal sealed record StartupResults(int Rounds, IReadOnlyList<StartupResult> All)
{
    /// <summary>The figures of a program; null where it could not be published.</summary>
    public StartupFigures? Of(ScratchProgram program, Compilation compilation) =>
        All.Single(result => result.Program == program && result.Compilation == compilation).Figures;

    /// <summary>How much longer than the empty program one takes to its first name; null for the empty one.</summary>
    public TimeSpan? FirstNameOverEmpty(ScratchProgram program, Compilation compilation) =>
        OfNaming(program, compilation)?.Median.FirstName - Of(StartupPrograms.Empty, compilation)?.Median.FirstName;

    /// <summary>How much longer than that of the empty program its process takes; null for the empty one.</summary>
    public TimeSpan? ProcessOverEmpty(ScratchProgram program, Compilation compilation) =>
        OfNaming(program, compilation)?.Median.Process - Of(StartupPrograms.Empty, compilation)?.Median.Process;

    /// <summary>How many times as long JSON takes to its first name; null for the empty program, which has none.</summary>
    public double? TimesLessThanJson(ScratchProgram program, Compilation compilation) =>
        Of(StartupPrograms.Json, compilation)?.Median.FirstName / OfNaming(program, compilation)?.Median.FirstName;

    private StartupFigures? OfNaming(ScratchProgram program, Compilation compilation) =>
        program == StartupPrograms.Empty ? null : Of(program, compilation);
}
