using NetworkPorts.Tool.Formats;
using NetworkPorts.Tool.Reading;
using NetworkPorts.Tool.Summaries;
using NetworkPorts.Tool.Writing;

namespace NetworkPorts.Tool.Running;

/// <summary>The way of the data: from the lines of a log to flows, their services, the records and the summary.</summary>
/// <param name="output">Where the records go.</param>
/// <param name="records">How they are written; null where they are not.</param>
/// <param name="summary">What counts them; null where nothing does.</param>
/// <param name="interruption">What ends the program.</param>
/// <param name="ports">The registry with custom services; null if there are none.</param>
/// <param name="filter">Conditions on the flows that are written and counted; null for all flows.</param>
internal sealed class FlowPipeline(
    LineWriter output,
    IFlowOutput? records,
    FlowSummary? summary,
    Interruption interruption,
    PortRegistry? ports,
    FlowFilter? filter)
{
    public long BadLines { get; private set; }

    public long SkippedRecords { get; private set; }

    /// <summary>Whether there was a flow log at all, if only of bad lines.</summary>
    public bool HasRead { get; private set; }

    /// <summary>Reads a log to its end.</summary>
    /// <returns>False where that was not possible, which the messages tell.</returns>
    /// <exception cref="OutputException">The records cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The program is to end.</exception>
    public bool Read(string name, Func<Stream> open, ProgressBar? progress, TextWriter messages)
    {
        BadLineReport badLines = new(name, messages);
        string? failure = TryRead(name, open, progress, badLines);
        output.Flush();
        badLines.End();
        BadLines += badLines.Count;
        if (failure is not null)
            messages.WriteLine($"{name}: {failure}");
        return failure is null;
    }

    /// <returns>Why the log could not be read to its end; null where it was.</returns>
    private string? TryRead(string name, Func<Stream> open, ProgressBar? progress, BadLineReport badLines)
    {
        try
        {
            using Stream log = open();
            progress?.Start(name, log);
            LineReader lines = new(LogText.Open(log), reader =>
            {
                output.Flush();
                interruption.ThrowIfRequested();
                progress?.Update(reader);
            });
            long read = Read(new FlowLogReader(lines, badLines.Add, badLines.Note));
            return read == 0 && badLines.Count > 0 ? "no line could be read" : null;
        }
        catch (Exception failure) when (failure is NotAFlowLogException or InvalidDataException or IOException
            or UnauthorizedAccessException)
        {
            return failure.Message;
        }
    }

    /// <summary>Reads the lines of a log.</summary>
    /// <returns>The number of records.</returns>
    private long Read(FlowLogReader reader)
    {
        long count = 0;
        while (reader.Read(out LogLine line))
        {
            HasRead = true;
            FlowService service = default;
            if (line.Kind is LineKind.Flow or LineKind.Event)
                service = FlowService.Of(line.Flow, ports);
            if (line.Kind != LineKind.Header)
            {
                count++;
                if (filter is not null && !IsSelected(filter, line, service))
                    continue;
            }

            if (line.Kind == LineKind.Flow)
                summary?.Add(line.Flow, service);
            else if (line.Kind is LineKind.NoFlow or LineKind.Event)
                SkippedRecords++;

            records?.Write(reader.Format, reader.Line, line, service);
        }

        HasRead = true;
        return count;
    }

    private static bool IsSelected(FlowFilter filter, in LogLine line, FlowService service) =>
        line.Kind is LineKind.Flow or LineKind.Event && filter.Matches(line.Flow, service);
}
