using NetworkPorts.Tool.Formats;

namespace NetworkPorts.Tool.Reading;

/// <summary>
/// Detects the format of a log by its first line in a known format. A log may start with lines of other programs, but a
/// file that is not a log is not read to its end.
/// </summary>
/// <param name="formats">The formats that are tried.</param>
internal sealed class FormatDetector(FlowFormats formats)
{
    private const int MaxUnknownLines = 1000;
    private const int MaxUnknownLength = LineBlockReader.LongestLine;

    private long _unknownLength;

    /// <summary>Gets the format; null if no line in a known format was found yet.</summary>
    public IFlowFormat? Format { get; private set; }

    /// <summary>Gets whether the log has a line that is not blank.</summary>
    public bool HasText { get; private set; }

    /// <summary>Searches the next block of the log.</summary>
    /// <param name="block">The block.</param>
    /// <param name="unknown">The lines before the first line in a known format are added here.</param>
    /// <returns>Where the first line in a known format starts; the end of the block if it has no such line.</returns>
    /// <exception cref="NotAFlowLogException">The log has too many lines in unknown formats.</exception>
    public int Search(LineBlock block, LogReading unknown)
    {
        int start = block.IsPart ? SkipPart(block, unknown) : SearchLines(block, unknown);
        _unknownLength += start;
        return unknown.BadLines > MaxUnknownLines || _unknownLength > MaxUnknownLength
            ? throw new NotAFlowLogException()
            : start;
    }

    private int SkipPart(LineBlock block, LogReading unknown)
    {
        HasText = true;
        unknown.AddPart(block);
        return block.Text.Length;
    }

    private int SearchLines(LineBlock block, LogReading unknown)
    {
        Lines lines = new(block.Text);
        int start = 0;
        while (lines.TryRead(out TextLine line))
        {
            if (!line.IsBlank)
            {
                HasText = true;
                Format = formats.Recognize(line.Text);
                if (Format is not null)
                    return start;
            }

            unknown.AddLine();
            if (!line.IsBlank)
                unknown.AddBad("not a line of any known format");
            start = lines.Position;
        }

        return start;
    }
}
