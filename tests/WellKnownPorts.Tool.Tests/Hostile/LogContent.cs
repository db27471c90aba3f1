using NetworkPorts.Tool.Formats;
using NetworkPorts.Tool.Reading;

namespace NetworkPorts.Tool.Tests.Hostile;

/// <summary>The number of lines of each kind in a log.</summary>
/// <param name="IsKnownByGoodLine">Whether the format was detected from a line that is not bad.</param>
internal sealed record LogReading(
    int Flows, int FlowsWithPorts, int Skipped, int Headers, IReadOnlyList<BadLine> BadLines, bool IsKnownByGoodLine)
{
    public int GoodLines => Flows + Skipped + Headers;

    /// <exception cref="NotAFlowLogException">No line has a known format.</exception>
    public static LogReading Of(byte[] log)
    {
        using MemoryStream stream = new(log);
        List<BadLine> badLines = [];
        FlowLogReader reader = new(new LineReader(LogText.Open(stream), delegate { }), badLines.Add, delegate { });
        int[] counts = new int[(int)LineKind.Bad + 1];
        int withPorts = 0;
        bool isKnownByGoodLine = false;
        while (reader.Read(out LogLine line))
        {
            if (counts.Sum() == 0)
                isKnownByGoodLine = badLines.TrueForAll(bad => bad.Problem == "not a line of any known format");
            counts[(int)line.Kind]++;
            if (line.Kind == LineKind.Flow && line.Flow.Protocol.HasPorts)
                withPorts++;
        }

        return new LogReading(
            counts[(int)LineKind.Flow],
            withPorts,
            counts[(int)LineKind.NoFlow] + counts[(int)LineKind.Event],
            counts[(int)LineKind.Header],
            badLines,
            isKnownByGoodLine);
    }
}
