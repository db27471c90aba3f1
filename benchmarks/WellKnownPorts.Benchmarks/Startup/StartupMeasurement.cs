namespace NetworkPorts.Benchmarks.Startup;

/// <summary>Publishes the programs and starts each of them many times.</summary>
internal static class StartupMeasurement
{
    private const int WarmUpRounds = 2;

    /// <summary>Measures all programs.</summary>
    /// <param name="log">Receives progress messages.</param>
    /// <param name="rounds">
    /// How often each program is started. The number is odd, so that one of the runs is the median.
    /// </param>
    /// <returns>The results of all programs.</returns>
    public static StartupResults Run(TextWriter log, int rounds = 51)
    {
        using var folder = new TemporaryFolder();
        var programs = (
            from compilation in Enum.GetValues<Compilation>()
            from program in StartupPrograms.All
            let executable = Publish(program, compilation, folder, log)
            select (Program: program, Compilation: compilation, Executable: executable)).ToList();

        // Each round runs every program once, so that other load on the machine affects all of them equally.
        log.WriteLine($"Start-up: {rounds} rounds of each program.");
        ILookup<string, StartupRun> runs = Enumerable.Range(0, WarmUpRounds + rounds)
            .SelectMany(round => programs.Select(program => (round, program.Executable)))
            .Where(run => run.Executable is not null)
            .Select(run => (run.round, Executable: run.Executable!, Run: StartupRun.Of(run.Executable!)))
            .Where(run => run.round >= WarmUpRounds)
            .ToLookup(run => run.Executable, run => run.Run);

        return new StartupResults(rounds, [.. programs.Select(program => new StartupResult(
            program.Program,
            program.Compilation,
            program.Executable is null ? null : StartupFigures.Of([.. runs[program.Executable]])))]);
    }

    private static string? Publish(
        ScratchProgram program, Compilation compilation, TemporaryFolder folder, TextWriter log)
    {
        log.WriteLine($"Start-up: publishing {program.Name} for {compilation}.");
        try
        {
            return program.Publish(folder, compilation);
        }
        catch (InvalidOperationException failure) when (compilation == Compilation.NativeAot)
        {
            log.WriteLine($"{program.Name} is not measured, because it could not be published for Native AOT.");
            log.WriteLine("Native AOT needs clang or gcc, and zlib. Output of the SDK:");
            log.WriteLine(failure.Message);
            return null;
        }
    }
}
