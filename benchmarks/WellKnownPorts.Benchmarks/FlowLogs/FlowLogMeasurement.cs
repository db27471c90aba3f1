using NetworkPorts.Benchmarks.Startup;

namespace NetworkPorts.Benchmarks.FlowLogs;

/// <summary>
/// Measures how long the sample, awk and a plain program take to add the services to a log, each from the start of its
/// process to its exit.
/// </summary>
internal static class FlowLogMeasurement
{
    private const int Lines = 2_000_000;
    private const int LongLines = 16_000_000;
    private const int ShortLines = 200_000;

    // The numbers of rounds are odd, so that one of the runs is the median.
    private const int Rounds = 9;
    private const int LongRounds = 3;
    private const int QuickRounds = 3;

    /// <summary>The required free space for the long log, in bytes, including a reserve for the machine.</summary>
    private const long LongLogSpace = 3_000_000_000;

    /// <summary>Runs all programs and compares their outputs.</summary>
    /// <param name="isQuick">Whether to use only a short log, with fewer rounds.</param>
    /// <param name="log">Receives progress messages.</param>
    /// <returns>The results of all programs.</returns>
    public static FlowLogResults Run(bool isQuick, TextWriter log)
    {
        using var folder = new TemporaryFolder();
        log.WriteLine("Flow logs: publishing the programs, and writing a log.");
        Enricher tool = Enrichers.Tool(folder);
        Enricher jitTool = Enrichers.JitTool(folder);
        Enricher? awk = Enrichers.WithAwk(folder);
        Enricher plain = Enrichers.Plain(folder, jitTool);
        LogFile conn = ConnLog.Write(folder.PathOf("conn.log"), isQuick ? ShortLines : Lines);

        // This also loads the log into the file cache, so that all measured runs read it from memory.
        log.WriteLine("Flow logs: comparing the outputs.");
        Enricher[] all = [tool, AllCores(tool), .. awk is null ? [] : (Enricher[])[awk], plain, jitTool];
        string hash = OutputCheck.Run(tool, all[1..], conn);

        int rounds = isQuick ? QuickRounds : Rounds;
        log.WriteLine($"Flow logs: {rounds} rounds of each program.");
        EnricherResult[] results = Measure(all, conn, rounds);
        return new FlowLogResults(
            rounds,
            awk is null ? null : Awk.Version(),
            hash,
            results[0],
            awk is null ? [new EnricherResult(Awk.Name, conn, []), .. results[1..]] : results[1..],
            MeasureJson(tool, conn, folder, rounds, log),
            isQuick ? [] : Measure(all, ConnLog.Write(folder.PathOf("short.log"), ShortLines), rounds),
            isQuick ? [] : MeasureLong(all, folder, log));
    }

    private static Enricher AllCores(Enricher tool) =>
        tool with { Name = $"{tool.Name} on {Environment.ProcessorCount} cores", UsesAllCores = true };

    private static EnricherResult[] MeasureJson(
        Enricher tool, LogFile conn, TemporaryFolder folder, int rounds, TextWriter log)
    {
        log.WriteLine("Flow logs: writing and reading the log as JSON lines.");
        return Measure([tool, AllCores(tool)], ConnLog.WriteJson(conn, folder.PathOf("conn.json.log")), rounds);
    }

    // Each round runs every program once, so that other load on the machine affects all of them equally.
    private static EnricherResult[] Measure(Enricher[] programs, LogFile log, int rounds)
    {
        ILookup<Enricher, EnricherRun> runs = Enumerable.Range(0, rounds)
            .SelectMany(_ => programs)
            .Select(program => (Program: program, Run: program.Run(log)))
            .ToLookup(run => run.Program, run => run.Run);
        return [.. programs.Select(program => new EnricherResult(program.Name, log, [.. runs[program]]))];
    }

    private static EnricherResult[] MeasureLong(Enricher[] programs, TemporaryFolder folder, TextWriter log)
    {
        if (new DriveInfo(folder.PathOf()).AvailableFreeSpace < LongLogSpace)
        {
            log.WriteLine("Flow logs: skipping the long log, because there is not enough free disk space.");
            return [];
        }

        log.WriteLine("Flow logs: writing and reading a long log.");
        LogFile conn = ConnLog.Write(folder.PathOf("long.log"), LongLines);
        return Measure(programs, conn, LongRounds);
    }
}
