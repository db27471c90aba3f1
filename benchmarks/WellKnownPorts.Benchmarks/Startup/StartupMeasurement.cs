namespace NetworkPorts.Benchmarks.Startup;

/// <summary>Publishes the programs and starts each of them many times over.</summary>
internal static class StartupMeasurement
{
    private const int WarmUpRounds = 2;

    /// <param name="log">Is told what is being done.</param>
    /// <param name="rounds">How often each program is started; odd, so that one of the runs is the median.</param>
    public static StartupResults Run(TextWriter log, int rounds = 51)
    {
        using var folder = new TemporaryFolder();
        var programs = (
            from compilation in Enum.GetValues<Compilation>()
            from program in StartupPrograms.All
            let executable = Publish(program, compilation, folder, log)
            select (Program: program, Compilation: compilation, Executable: executable)).ToList();

        // One run of each program a round, so that whatever else the machine does falls upon all of them alike.
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
            log.WriteLine($"{program.Name} could not be published for Native AOT, and is not measured.");
            log.WriteLine("Native AOT needs clang or gcc, and zlib. This is what the SDK printed:");
            log.WriteLine(failure.Message);
            return null;
        }
    }
}
