namespace NetworkPorts.Benchmarks.Startup;

/// <summary>Formats the results as Markdown.</summary>
internal static class StartupReport
{
    public static string Of(StartupResults results) => $"""
        {ReportHead.Of("Start-up: from `Main` to the first service name")}
        Each program finds the name of port 443, as the first thing that a new process does:

        - **{StartupPrograms.Empty.Name}** does nothing;
        - **{StartupPrograms.Library.Name}** is `WellKnownPorts.Lookup(443).Name`;
        - **{StartupPrograms.Json.Name}** parses the registry by a source-generated context, and puts the first record
          of each port into a `FrozenDictionary`;
        - **{StartupPrograms.Literals.Name}** builds the same dictionary from literals in a static field.

        {results.Rounds} processes of each, in turn: the median, and the minimum in brackets. The first name is timed
        within the process, and the entire process from outside, from its start to its exit.

        ## JIT
        {Table(results, Compilation.Jit)}

        ## Native AOT
        {Table(results, Compilation.NativeAot)}

        """;

    private static string Table(StartupResults results, Compilation compilation) => $"""
        | program | first name, ms | over empty, ms | times less than json | allocated, B | process, ms | over, ms |
        | --- | ---: | ---: | ---: | ---: | ---: | ---: |
        {string.Join('\n', StartupPrograms.All.Select(program => Row(results, program, compilation)))}
        """;

    private static string Row(StartupResults results, ScratchProgram program, Compilation compilation)
    {
        if (results.Of(program, compilation) is not { } figures)
            return $"| {program.Name} | not measured | | | | | |";

        StartupRun median = figures.Median;
        StartupRun minimum = figures.Minimum;
        return $"| {program.Name} | {Milliseconds(median.FirstName)} ({Milliseconds(minimum.FirstName)}) " +
            $"| {Milliseconds(results.FirstNameOverEmpty(program, compilation))} " +
            $"| {results.TimesLessThanJson(program, compilation):0.0} " +
            $"| {median.AllocatedBytes:N0} " +
            $"| {Milliseconds(median.Process)} ({Milliseconds(minimum.Process)}) " +
            $"| {Milliseconds(results.ProcessOverEmpty(program, compilation))} |";
    }

    private static string Milliseconds(TimeSpan? time) => $"{time?.TotalMilliseconds:0.000}";
}
