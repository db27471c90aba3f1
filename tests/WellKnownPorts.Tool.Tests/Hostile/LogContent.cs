using NetworkPorts.Tool.Formats;
using NetworkPorts.Tool.Reading;

namespace NetworkPorts.Tool.Tests.Hostile;

/// <summary>The number of lines of each kind in a log, read without blocks and threads.</summary>
internal sealed record LogContent(
    int Flows, int FlowsWithPorts, int Skipped, int Headers, IReadOnlyList<BadLine> BadLines)
{
    public int GoodLines => Flows + Skipped + Headers;

    /// <summary>Reads a log that has a line in a known format.</summary>
    public static LogContent Of(byte[] log)
    {
        using Stream text = LogText.Open(new MemoryStream(log));
        using MemoryStream copy = new();
        text.CopyTo(copy);
        FlowFormats formats = new(FieldNames.Default);
        IFlowFormat? format = null;
        List<BadLine> badLines = [];
        int[] counts = new int[(int)LineKind.Bad + 1];
        int withPorts = 0;
        int number = 0;
        Lines lines = new(copy.ToArray());
        while (lines.TryRead(out TextLine line))
        {
            number++;
            if (line.IsBlank)
                continue;
            bool isTooLong = line.Text.Length + line.End.Length > LineBlockReader.LongestLine;
            format ??= isTooLong ? null : formats.Recognize(line.Text);
            LogLine read = isTooLong ? LogLine.Bad("longer than a mebibyte")
                : format is null ? LogLine.Bad("not a line of any known format")
                : format.Read(line.Text);
            counts[(int)read.Kind]++;
            if (read.Kind == LineKind.Bad)
                badLines.Add(new BadLine(number, read.Problem!));
            if (read.Kind == LineKind.Flow && read.Flow.Protocol.HasPorts)
                withPorts++;
        }

        return new LogContent(
            counts[(int)LineKind.Flow],
            withPorts,
            counts[(int)LineKind.NoFlow] + counts[(int)LineKind.Event],
            counts[(int)LineKind.Header] + counts[(int)LineKind.Names] + counts[(int)LineKind.Types],
            badLines);
    }
}
