using NetworkPorts.Benchmarks.Startup;

namespace NetworkPorts.Benchmarks.FlowLogs;

/// <summary>Names the services of a log by the sample, by awk and by a plain program, each as a whole process.</summary>
internal static class FlowLogMeasurement
{
    private const int Lines = 2_000_000;
    private const int LinesOfLong = 16_000_000;
    private const int LinesOfQuick = 200_000;

    /// <summary>Odd, so that one of the runs is the median.</summary>
    private const int Rounds = 9;
    private const int RoundsOfLong = 3;
    private const int RoundsOfQuick = 3;

    /// <summary>What the long log takes, and some more to leave the machine its room.</summary>
    private const long SpaceForLong = 3_000_000_000;

    /// <param name="isQuick">Whether a short log is read a few times, and no long one.</param>
    /// <param name="log">Is told what is being done.</param>
    public static FlowLogResults Run(bool isQuick, TextWriter log)
    {
        using var folder = new TemporaryFolder();
        log.WriteLine("Flow logs: publishing the programs, and writing a log.");
        Enricher flowLog = Enrichers.FlowLog(folder);
        Enricher? awk = Enrichers.WithAwk(folder);
        Enricher plain = Enrichers.Plain(folder, flowLog);
        LogFile conn = ConnLog.Write(folder.PathOf("conn.log"), isQuick ? LinesOfQuick : Lines);

        // This also brings the log into memory, from where all then read it.
        log.WriteLine("Flow logs: comparing the outputs.");
        Enricher[] all = [flowLog, .. awk is null ? [] : (Enricher[])[awk], plain];
        string hash = OutputCheck.Run(flowLog, all[1..], conn);

        int rounds = isQuick ? RoundsOfQuick : Rounds;
        log.WriteLine($"Flow logs: {rounds} rounds of each program.");
        EnricherResult[] results = Measure(all, conn, rounds);
        return new FlowLogResults(
            rounds,
            awk is null ? null : Awk.Version(),
            hash,
            results[0],
            awk is null ? [new EnricherResult(Awk.Name, conn, []), .. results[1..]] : results[1..],
            isQuick ? [] : MeasureLong(all, folder, log));
    }

    // One run of each program a round, so that whatever else the machine does falls upon all of them alike.
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
        if (new DriveInfo(folder.PathOf()).AvailableFreeSpace < SpaceForLong)
        {
            log.WriteLine("Flow logs: there is no space for the long log, which is not measured.");
            return [];
        }

        log.WriteLine("Flow logs: writing and reading a long log.");
        LogFile conn = ConnLog.Write(folder.PathOf("long.log"), LinesOfLong);
        return Measure(programs, conn, RoundsOfLong);
    }
}
