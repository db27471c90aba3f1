using System.Text;

namespace NetworkPorts.Tool.Tests.Hostile;

/// <summary>A log of one line, into which tests insert bad text.</summary>
/// <param name="Header">The required lines before the line; empty if the format has no header.</param>
/// <param name="Separator">The character between columns; null if the format has no columns.</param>
public sealed record LogSample(string Name, string Header, string Line, char? Separator)
{
    public static IReadOnlyList<LogSample> All { get; } =
    [
        new("Zeek TSV", SampleLog.ZeekHeader, SampleLog.ZeekRow, '\t'),
        new("Zeek JSON", "", SampleLog.ZeekJson, null),
        new("VPC default", "", SampleLog.VpcRecord, ' '),
        new(
            "VPC custom",
            "dstport srcport protocol dstaddr srcaddr start bytes tcp-flags\n",
            "443 45602 6 10.20.0.10 10.20.0.5 1795491162 163 3\n",
            ' '),
        new("eve", "", SampleLog.Eve, null),
        new("CSV", SampleLog.CsvHeader, SampleLog.CsvRow, ','),
        new("TSV", SampleLog.CsvHeader.Replace(',', '\t'), SampleLog.CsvRow.Replace(',', '\t'), '\t'),
        new("CSV with semicolons", SampleLog.CsvHeader.Replace(',', ';'), SampleLog.CsvRow.Replace(',', ';'), ';'),
    ];

    public byte[] Start { get; } = Encoding.UTF8.GetBytes(Header + Line);

    public byte[] LineBytes { get; } = Encoding.UTF8.GetBytes(Line);

    /// <summary>Returns a log with the bad text between good lines.</summary>
    public byte[] LogWith(ReadOnlySpan<byte> text) => [.. Start, .. text, (byte)'\n', .. Start];

    public byte[] LogWith(string text) => LogWith(Encoding.UTF8.GetBytes(text));

    public static LogSample Of(string name) => All.Single(log => log.Name == name);

    public override string ToString() => Name;
}
