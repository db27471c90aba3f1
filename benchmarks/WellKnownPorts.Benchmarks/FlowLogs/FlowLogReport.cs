using System.Globalization;
using NetworkPorts.Benchmarks.Startup;

namespace NetworkPorts.Benchmarks.FlowLogs;

/// <summary>The results as Markdown.</summary>
internal static class FlowLogReport
{
    private static string Core =>
        OneCore.IsKept ? "was kept on one core" : "could use all cores, since there is no `taskset` to keep it on one";

    private static string Output => OperatingSystem.IsWindows() ? "a pipe that was emptied" : "`/dev/null`";

    public static string Of(FlowLogResults results) => $"""
        {ReportHead.Of("Flow logs: naming the services of a conn.log", "flowlogs")}
        Each program reads a `conn.log` of Zeek from a file, and writes it with six more columns: the service, category, range
        and traits of the port that is the server's, the side that it is on, and by what it was found.

        - **FlowLog** is the sample. It finds the columns by their names, and checks what it reads of a line.
        - **awk** ({results.AwkVersion ?? "not installed"}) is [`enrich.awk`](../WellKnownPorts.Benchmarks/FlowLogs/enrich.awk) with a table of
          the ports that was written from the library. It takes the columns to stand where Zeek puts them, and checks nothing.
        - **plain C#** calls the library for strings: `File.ReadLines`, `Split`, `ushort.Parse`, `ClassifyFlow`, `string.Join`. It
          runs with FlowLog's settings of the runtime, and takes the columns as awk does.

        {Conditions(results)}

        {Table([results.FlowLog, .. results.Others])}

        ## A long log
        {(results.LongLog is [var flowLog, ..] ? LongLog(flowLog) + Table(results.LongLog) : "Not measured.")}

        """;

    private static string Conditions(FlowLogResults results) => Text($"""
        The log has {results.FlowLog.Log.Lines:N0} lines in {Megabytes(results.FlowLog.Log.Bytes):0} MB, each 1,000,000 bytes, and lies in memory. It is made of the rows that
        were recorded for the sample, with other times, addresses and ports. All outputs have the same SHA-256, which begins
        with `{results.Hash[..16]}`.

        Times are those of whole processes, from their start to their exit: the median of {results.Rounds} runs in turn, and the
        minimum in brackets; the other columns are by the median. Less than 1.00 × FlowLog is faster than FlowLog. Each process
        {Core}, and wrote to {Output}. The peak of the memory is the most that was resident in any run.
        """);

    private static string LongLog(EnricherResult flowLog) => Text($"""
        The same of a log of {flowLog.Log.Lines:N0} lines, {Megabytes(flowLog.Log.Bytes):N0} MB: the median of {flowLog.Runs.Count} runs.


        """);

    /// <param name="results">The first is FlowLog's.</param>
    private static string Table(IReadOnlyList<EnricherResult> results) => $"""
        | program | seconds | lines/s | MB/s | time, × FlowLog | peak memory, MB |
        | --- | ---: | ---: | ---: | ---: | ---: |
        {string.Join('\n', results.Select(result => Row(result, results[0])))}
        """;

    private static string Row(EnricherResult result, EnricherResult flowLog) => !result.IsMeasured
        ? $"| {result.Name} | not installed | | | | |"
        : Text($"| {result.Name} | {Seconds(result)} | {Rates(result)} | {result.Median / flowLog.Median:0.00} | {Memory(result)} |");

    private static string Seconds(EnricherResult result) =>
        Text($"{result.Median.TotalSeconds:0.00} ({result.Minimum.TotalSeconds:0.00})");

    private static string Rates(EnricherResult result) =>
        Text($"{result.LinesPerSecond:N0} | {Megabytes(result.BytesPerSecond):0}");

    private static string Memory(EnricherResult result) =>
        result.PeakMemory == 0 ? "not told" : Text($"{Megabytes(result.PeakMemory):0}");

    private static double Megabytes(double bytes) => bytes / 1e6;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
