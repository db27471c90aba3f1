using NetworkPorts.Tool.Reading;
using NetworkPorts.Tool.Summaries;
using NetworkPorts.Tool.Writing;

namespace NetworkPorts.Tool.Running;

/// <summary>Reads logs, and writes and counts their records.</summary>
/// <param name="options">What is read.</param>
/// <param name="output">The output of the records.</param>
/// <param name="records">Writes the records; null if they are not written.</param>
/// <param name="summary">Counts the flows; null if they are not counted.</param>
/// <param name="interruption">Ends the tool after a signal.</param>
internal sealed class FlowPipeline(
    FlowOptions options, LineWriter output, IFlowOutput? records, FlowSummary? summary, Interruption interruption)
{
    private readonly LineBlock _block = new();
    private IFlowOutput? _records = records;

    public long BadLines { get; private set; }

    public long SkippedRecords { get; private set; }

    /// <summary>Gets whether a file was a flow log, even if no line could be read.</summary>
    public bool HasRead { get; private set; }

    /// <summary>Gets whether blocks of a log are read on several threads.</summary>
    private bool IsParallel => Environment.ProcessorCount > 1 && (_records is null || _records.Fork() is not null);

    /// <summary>Reads a log to its end.</summary>
    /// <returns>False if the log cannot be read to its end. The messages say why.</returns>
    /// <exception cref="OutputException">The records cannot be written.</exception>
    /// <exception cref="OperationCanceledException">A signal ends the tool.</exception>
    public bool Read(string name, Func<Stream> open, ProgressBar? progress, TextWriter messages)
    {
        BadLineReport badLines = new(name, messages);
        string? failure = TryRead(name, open, progress, badLines);
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
            LineBlockReader reader = new(LogText.Open(log));
            long count = 0;
            Read(reader, part =>
            {
                Deliver(part, badLines);
                count += part.Records;
                progress?.Update(reader);
            });
            return count == 0 && badLines.Count > 0 ? "no line could be read" : null;
        }
        catch (Exception failure) when (failure is NotAFlowLogException or InvalidDataException or IOException
            or UnauthorizedAccessException)
        {
            return failure.Message;
        }
    }

    private void Read(LineBlockReader reader, Action<LogReading> deliver)
    {
        FormatDetector detector = new(options.Formats);
        LogReading reading = CreateReading();
        LogWorker? worker = null;
        while (worker is null && reader.Read(_block))
        {
            int start = detector.Search(_block, reading);
            if (options.Filter is null)
                _records?.WriteUnread(reading.Output, _block.Text[..start]);
            if (detector.Format is { } format)
            {
                deliver(reading);
                worker = new LogWorker(format, _records, options.Ports, options.Filter);
                ReadBlock(worker, start, reading, deliver);
            }

            interruption.ThrowIfRequested();
        }

        // An hour without traffic is an empty log, and not an error.
        if (worker is null && detector.HasText)
            throw new NotAFlowLogException();
        HasRead = true;
        if (worker is not null && IsParallel)
            ReadInParallel(worker, reader, deliver);
        else if (worker is not null)
            ReadInOrder(worker, reader, reading, deliver);
    }

    private void ReadInOrder(
        LogWorker worker, LineBlockReader reader, LogReading reading, Action<LogReading> deliver)
    {
        while (reader.Read(_block))
            ReadBlock(worker, 0, reading, deliver);
    }

    private void ReadInParallel(LogWorker worker, LineBlockReader reader, Action<LogReading> deliver)
    {
        // A small log is read at once.
        if (!reader.Read(_block))
            return;
        LogReading reading = CreateReading();
        ReadBlock(worker, 0, reading, deliver);
        ParallelReading parallel = new(worker, reader, CreateReading, deliver);
        parallel.Read();
        _records = parallel.Worker.Records;
    }

    private void ReadBlock(LogWorker worker, int start, LogReading reading, Action<LogReading> deliver)
    {
        reading.Clear();
        worker.Read(_block, start, reading);
        deliver(reading);
    }

    private LogReading CreateReading() => new(summary is null ? null : new FlowSummary(options.SummaryKey));

    private void Deliver(LogReading reading, BadLineReport badLines)
    {
        badLines.Add(reading);
        SkippedRecords += reading.SkippedRecords;
        if (reading.Summary is { } counts)
            summary!.Add(counts);
        output.Write(reading.Output.Text);
        interruption.ThrowIfRequested();
    }
}
