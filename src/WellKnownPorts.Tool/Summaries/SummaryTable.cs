using System.Globalization;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace NetworkPorts.Tool.Summaries;

/// <summary>Prints the summary as a table with bars.</summary>
internal static class SummaryTable
{
    private const int TopServices = 15;
    private const int LongestBar = 16;

    /// <summary>What the columns of text and numbers need, and the blanks between them.</summary>
    private const int WidthWithoutBars = 76;

    /// <summary>Returns the table.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="badLines">The number of lines that could not be read.</param>
    /// <param name="skippedRecords">The number of records that are not flows.</param>
    /// <param name="width">The width of the terminal, in characters.</param>
    public static string Of(FlowSummary summary, long badLines, long skippedRecords, int width)
    {
        using StringWriter text = new();
        if (summary.Flows > 0)
            WriteServices(summary, text, width);
        text.WriteLine(
            $"{Count(summary.Flows, "flow")}, {Number(summary.FlowsWithPorts)} with ports, "
            + $"{Count(badLines, "bad line")}, {Count(skippedRecords, "skipped record")}");

        // Each line of a table has the same width, and spaces after the last text are of no use.
        IEnumerable<string> lines = text.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd());
        return string.Join('\n', lines);
    }

    private static void WriteServices(FlowSummary summary, TextWriter output, int width)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = Math.Max(width, WidthWithoutBars);
        int barWidth = Math.Clamp((width - WidthWithoutBars) / 2, 1, LongestBar);

        Table table = new() { Border = TableBorder.None };
        table.AddColumns(
            Column(summary.Key.ToString().ToUpperInvariant(), Justify.Left),
            Column("FLOWS"), Column("SHARE"), Column("", Justify.Left),
            Column("BYTES"), Column("SHARE"), Column("", Justify.Left));
        IReadOnlyList<FlowTotal> totals = summary.Top(TopServices);
        long mostFlows = totals.Max(total => total.Flows);
        UInt128 mostBytes = totals.Max(total => total.Bytes);
        foreach (FlowTotal total in totals)
        {
            table.AddRow(
                new Cell(total.Name),
                new Cell(Number(total.Flows)),
                new Cell(Share(Part(total.Flows, summary.Flows))),
                new Cell(Bar.Of(Part(total.Flows, mostFlows), barWidth)),
                new Cell(total.Bytes.ToString("N0", CultureInfo.InvariantCulture)),
                new Cell(Share(Part((double)total.Bytes, (double)summary.Bytes))),
                new Cell(Bar.Of(Part((double)total.Bytes, (double)mostBytes), barWidth)));
        }

        console.Write(table);
        console.WriteLine();
    }

    private static TableColumn Column(string header, Justify alignment = Justify.Right) =>
        new TableColumn(header) { NoWrap = true, Padding = new Padding(0, 0, 2, 0) }.Alignment(alignment);

    private static double Part(double part, double whole) => whole == 0 ? 0 : part / whole;

    private static string Share(double share) => share.ToString("0.0%", CultureInfo.InvariantCulture);

    private static string Count(long count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
