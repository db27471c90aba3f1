using NetworkPorts.Tool.Formats;
using NetworkPorts.Tool.Writing;

namespace NetworkPorts.Tool.Reading;

/// <summary>
/// Reads blocks of a log: identifies the services of the flows, and writes and counts the records. Its state is what
/// the headers before a block say.
/// </summary>
/// <param name="format">The format of the log.</param>
/// <param name="records">Writes the records; null if they are not written.</param>
/// <param name="ports">The registry with custom services; null to use the built-in services.</param>
/// <param name="filter">Conditions on the flows that are written and counted; null for all flows.</param>
internal sealed class LogWorker(
    IFlowFormat format, IFlowOutput? records, PortRegistry? ports, FlowFilter? filter)
{
    /// <summary>Gets what writes the records; null if they are not written.</summary>
    public IFlowOutput? Records => records;

    /// <summary>Returns a copy that reads the next block on another thread.</summary>
    public LogWorker Fork() => new(format.Fork(), records?.Fork(), ports, filter);

    /// <summary>Reads a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="start">Where the first line to read starts.</param>
    /// <param name="reading">What was read from the block is added here.</param>
    public void Read(LineBlock block, int start, LogReading reading)
    {
        if (block.IsPart)
        {
            WriteUnread(block.Text, reading);
            reading.AddPart(block);
            return;
        }

        Lines lines = new(block.Text, start);
        while (lines.TryRead(out TextLine line))
        {
            reading.AddLine();
            if (line.IsBlank)
                WriteUnread(line, reading);
            else
                Read(line, reading);
        }
    }

    private void Read(TextLine line, LogReading reading)
    {
        LogLine read = format.Read(line.Text);
        if (read.Kind == LineKind.Bad)
        {
            reading.AddBad(read.Problem!);
            WriteUnread(line, reading);
            return;
        }

        if (read.Problem is { } problem)
            reading.AddNote(problem);
        FlowService service = default;
        if (read.Kind is LineKind.Flow or LineKind.Event)
            service = FlowService.Of(read.Flow, ports);
        if (read.IsHeader)
        {
            reading.HasHeader = true;
        }
        else
        {
            reading.Records++;
            if (filter is not null && !IsSelected(filter, read, service))
                return;
        }

        if (read.Kind == LineKind.Flow)
            reading.Summary?.Add(read.Flow, service);
        else if (read.Kind is LineKind.NoFlow or LineKind.Event)
            reading.SkippedRecords++;
        records?.Write(reading.Output, format, line, read, service);
    }

    private static bool IsSelected(FlowFilter filter, in LogLine read, FlowService service) =>
        read.Kind is LineKind.Flow or LineKind.Event && filter.Matches(read.Flow, service);

    private void WriteUnread(TextLine line, LogReading reading)
    {
        WriteUnread(line.Text, reading);
        WriteUnread(line.End, reading);
    }

    /// <summary>Writes a text that is not a record. Filters select records, so they drop all other texts.</summary>
    private void WriteUnread(ReadOnlySpan<byte> text, LogReading reading)
    {
        if (filter is null)
            records?.WriteUnread(reading.Output, text);
    }
}
