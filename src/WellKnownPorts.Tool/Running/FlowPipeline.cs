using NetworkPorts.Tool.Formats;
using NetworkPorts.Tool.Reading;
using NetworkPorts.Tool.Summaries;
using NetworkPorts.Tool.Writing;

namespace NetworkPorts.Tool.Running;

/// <summary>Reads the lines of logs, identifies the services of the flows, and writes and counts the records.</summary>
/// <param name="output">The output of the records.</param>
/// <param name="records">Writes the records; null if they are not written.</param>
/// <param name="summary">Counts the flows; null if they are not counted.</param>
/// <param name="interruption">Ends the tool after a signal.</param>
/// <param name="ports">The registry with custom services; null to use the built-in services.</param>
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

    /// <summary>Gets whether a file was a flow log, even if no line could be read.</summary>
    public bool HasRead { get; private set; }

    /// <summary>Reads a log to its end.</summary>
    /// <returns>False if the log cannot be read to its end. The messages say why.</returns>
    /// <exception cref="OutputException">The records cannot be written.</exception>
    /// <exception cref="OperationCanceledException">A signal ends the tool.</exception>
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

    /// <returns>Why the log cannot be read to its end; null if it was read.</returns>
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
