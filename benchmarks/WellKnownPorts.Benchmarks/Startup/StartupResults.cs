namespace NetworkPorts.Benchmarks.Startup;

/// <summary>The times that the programs took to find their first name. The programs took turns.</summary>
internal sealed record StartupResults(int Rounds, IReadOnlyList<StartupResult> All)
{
    /// <summary>Gets the figures of a program.</summary>
    /// <returns>The figures, or null if the program could not be published.</returns>
    public StartupFigures? Of(ScratchProgram program, Compilation compilation) =>
        All.Single(result => result.Program == program && result.Compilation == compilation).Figures;

    /// <summary>Gets the time that a program takes to its first name, minus that time of the empty program.</summary>
    /// <returns>The difference of the medians, or null for the empty program and programs without figures.</returns>
    public TimeSpan? FirstNameOverEmpty(ScratchProgram program, Compilation compilation) =>
        OfNonEmpty(program, compilation)?.Median.FirstName - Of(StartupPrograms.Empty, compilation)?.Median.FirstName;

    /// <summary>Gets the time that a process takes, minus the time of an empty process.</summary>
    /// <returns>The difference of the medians, or null for the empty program and programs without figures.</returns>
    public TimeSpan? ProcessOverEmpty(ScratchProgram program, Compilation compilation) =>
        OfNonEmpty(program, compilation)?.Median.Process - Of(StartupPrograms.Empty, compilation)?.Median.Process;

    /// <summary>Gets the time that JSON takes to its first name, divided by the time of a program.</summary>
    /// <returns>The ratio of the medians, or null for the empty program and programs without figures.</returns>
    public double? TimesLessThanJson(ScratchProgram program, Compilation compilation) =>
        Of(StartupPrograms.Json, compilation)?.Median.FirstName / OfNonEmpty(program, compilation)?.Median.FirstName;

    private StartupFigures? OfNonEmpty(ScratchProgram program, Compilation compilation) =>
        program == StartupPrograms.Empty ? null : Of(program, compilation);
}
