using System.CommandLine;
using FlowLog.Printing;
using FlowLog.Reading;

namespace FlowLog;

/// <summary>The command line: reads a flow log, prints each connection with its service, then a summary.</summary>
internal static class FlowLogCommand
{
    private const string StandardInput = "-";

    public static RootCommand Create(Func<Stream> openStandardInput)
    {
        Argument<string> file = new("file")
        {
            Description = "A Zeek conn.log (tab separated or JSON) or an AWS VPC flow log; - for standard input. "
                + "Without it, the log that comes with the program.",
            DefaultValueFactory = _ => Path.Combine(AppContext.BaseDirectory, "Logs", "conn.log"),
        };
        RootCommand command = new("Shows the connections of a flow log with the names of their services.") { file };
        command.SetAction(parseResult =>
        {
            string path = parseResult.GetRequiredValue(file);
            InvocationConfiguration console = parseResult.InvocationConfiguration;
            if (path != StandardInput && !File.Exists(path))
                return Refuse($"{path}: no such file");
            string name = path == StandardInput ? "<stdin>" : path;
            try
            {
                using Stream log = path == StandardInput ? openStandardInput() : OpenFile(path);
                Print(log, name, console.Output, console.Error);
                return 0;
            }
            catch (NotAFlowLogException refusal)
            {
                return Refuse($"{name}: {refusal.Message}");
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                return Refuse(failure.Message);
            }

            int Refuse(string reason)
            {
                console.Error.WriteLine(reason);
                return 1;
            }
        });
        return command;
    }

    private static void Print(Stream log, string name, TextWriter output, TextWriter error)
    {
        FlowLogReader reader = new(log, badLine => error.WriteLine($"{name}:{badLine.Number}: {badLine.Reason}"));
        FlowTable table = new(output);
        ServiceSummary summary = new();
        foreach (Flow flow in reader.Read())
        {
            FlowService service = FlowService.Of(flow);
            table.Write(flow, service);
            summary.Add(flow, service);
        }

        summary.Write(output, reader.BadLines, reader.SkippedRecords);
    }

    /// <summary>Opens a log that its writer may still be appending to, or be about to rotate.</summary>
    private static FileStream OpenFile(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
}
