using System.CommandLine;
using FlowLog.Formats;

namespace FlowLog;

/// <summary>The command line: reads flow logs, and writes their records with the services, a summary of them, or both.</summary>
internal static class FlowLogCommand
{
    private static string SampleLog => Path.Combine(AppContext.BaseDirectory, "Logs", "conn.log");

    public static RootCommand Create(FlowLogConsole console)
    {
        Argument<string[]> files = new("file")
        {
            Description = $"A flow log, also compressed by gzip; - for standard input. Known are {FlowFormats.Names}. "
                + "Without it, the log that comes with the program.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        string[] outputs = [.. Enum.GetNames<RecordOutput>().Select(name => name.ToLowerInvariant())];
        Option<string?> output = new("--output", "-o")
        {
            Description = "Write the records: in the log's own format with fields added, as JSON lines, or as a table.",
            HelpName = string.Join('|', outputs),
        };
        output.AcceptOnlyFromAmong(outputs);
        Option<bool> summary = new("--summary", "-s")
        {
            Description = "Print the services with the most flows and bytes. It goes to standard error where records go to "
                + "standard output.",
        };
        Option<string?> chart = new("--chart", "-c")
        {
            Description = "Write the summary to this file as a picture (SVG).",
            HelpName = "file.svg",
        };
        Option<string[]> ports = new("--ports", "-p")
        {
            Description = "Name your own services, from a CSV file or a file like /etc/services. Can be repeated; later "
                + "files win.",
            HelpName = "file",
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
        };
        RootCommand command = new("Names the services of the flows in a log by their ports. Without options: a table, then a summary.")
        {
            files, output, summary, chart, ports,
        };
        command.SetAction(parsed =>
        {
            RecordOutput? records = parsed.GetValue(output) is { } name ? Enum.Parse<RecordOutput>(name, ignoreCase: true) : null;
            bool hasSummary = parsed.GetValue(summary);
            string? picture = parsed.GetValue(chart);
            bool isPlain = records is null && !hasSummary && picture is null;
            string[] logs = parsed.GetValue(files) is { Length: > 0 } named ? named : [SampleLog];
            FlowLogOptions options = new(
                logs,
                isPlain ? RecordOutput.Table : records,
                isPlain || hasSummary,
                picture,
                parsed.GetValue(ports) ?? []);
            return FlowLogRun.Execute(options, console, parsed.InvocationConfiguration.Error);
        });
        return command;
    }
}
