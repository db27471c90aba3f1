using System.Globalization;
using NetworkPorts.Benchmarks.Startup;

namespace NetworkPorts.Benchmarks.FlowLogs;

/// <summary>Formats the results as Markdown.</summary>
internal static class FlowLogReport
{
    private static string Core =>
        OneCore.IsBound ? "was bound to one core" : "could use all cores, because `taskset` is not installed";

    private static string Output => OperatingSystem.IsWindows() ? "a pipe whose content was discarded" : "`/dev/null`";

    public static string Of(FlowLogResults results) => $"""
        {ReportHead.Of("Flow logs: naming the services of a conn.log", "flowlogs")}
        Each program reads a Zeek `conn.log` from a file, copies each line and appends six columns: the name, category,
        range and traits of the service's port, the side that the service is on, and the confidence.

        - **wkp** is the tool, compiled ahead of time. It finds the columns by their names, and validates the fields
          that it reads.
        - **awk** ({results.AwkVersion ?? "not installed"}) is
          [`enrich.awk`](../WellKnownPorts.Benchmarks/FlowLogs/enrich.awk) with a table of the ports that was written
          from the library. It expects the columns in Zeek's order, and validates nothing.
        - **plain C#** uses the library with strings: `File.ReadLines`, `Split`, `ushort.Parse`, `ClassifyFlow`,
          `string.Join`. It has the runtime settings of the tool, and expects the columns in Zeek's order.

        {Conditions(results)}

        {Table([results.Tool, .. results.Others])}

        ## JSON lines
        The same flows as Zeek writes them in JSON, in {Megabytes(results.Json[0].Log.Bytes):0} MB.

        {Table(results.Json)}

        ## A short log
        {Log(results.ShortLog)}

        ## A long log
        {Log(results.LongLog)}

        """;

    private static string Conditions(FlowLogResults results) => Text($"""
        The log has {LinesAndMegabytes(results.Tool.Log)} (1 MB is 1,000,000 bytes), and is in the file cache. It is
        made from the rows that were recorded for the tool, with other times, addresses and ports. All outputs have
        the same SHA-256, which starts with `{results.Hash[..16]}`.

        The time is that of a process from its start to its exit: the median of {results.Rounds} runs, with the minimum
        in parentheses. The programs take turns. The rates and ratios are computed from the median; a ratio below 1.00
        is faster than the tool. Each process {Core}, unless stated otherwise, and wrote to {Output}.
        The peak memory is the maximum working set of all runs.
        """);

    private static string Log(IReadOnlyList<EnricherResult> results) => results is [var tool, ..]
        ? Text($"""
            The same for a log that has {LinesAndMegabytes(tool.Log)}: the median of {tool.Runs.Count} runs.


            """) + Table(results)
        : "Not measured.";

    /// <summary>Returns the table of results.</summary>
    /// <param name="results">The results of the programs, starting with the tool.</param>
    private static string Table(IReadOnlyList<EnricherResult> results) => $"""
        | program | seconds | lines/s | MB/s | time, × wkp | peak memory, MB |
        | --- | ---: | ---: | ---: | ---: | ---: |
        {string.Join('\n', results.Select(result => Row(result, results[0])))}
        """;

    private static string Row(EnricherResult result, EnricherResult tool)
    {
        if (!result.IsMeasured)
            return $"| {result.Name} | not installed | | | | |";

        double ratio = result.Median / tool.Median;
        return Text($"| {result.Name} | {Seconds(result)} | {Rates(result)} | {ratio:0.00} | {Memory(result)} |");
    }

    private static string Seconds(EnricherResult result) =>
        Text($"{result.Median.TotalSeconds:0.00} ({result.Minimum.TotalSeconds:0.00})");

    private static string Rates(EnricherResult result) =>
        Text($"{result.LinesPerSecond:N0} | {Megabytes(result.BytesPerSecond):0}");

    private static string Memory(EnricherResult result) =>
        result.PeakMemory == 0 ? "unknown" : Text($"{Megabytes(result.PeakMemory):0}");

    private static string LinesAndMegabytes(LogFile log) =>
        Text($"{log.Lines:N0} lines in {Megabytes(log.Bytes):N0} MB");

    private static double Megabytes(double bytes) => bytes / 1e6;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
