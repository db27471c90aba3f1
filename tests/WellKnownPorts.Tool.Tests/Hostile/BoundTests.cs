using System.Text;

namespace NetworkPorts.Tool.Tests.Hostile;

/// <summary>Tests that logs, lines and fields of any length use bounded memory, and that reading continues.</summary>
public class BoundTests
{
    private const int Mebibyte = 1024 * 1024;

    /// <summary>The maximum total size of the buffers for the longest line, including replaced buffers.</summary>
    private const long MaxBufferBytes = 16 * Mebibyte;

    public static TheoryData<LogSample> Samples => [.. LogSample.All.Where(log => !log.IsText), LogSample.Of("pairs")];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_line_of_ten_megabytes(LogSample log)
    {
        using RepeatedBlock stream = Between(log, new string('x', 1000), 10_000);

        AssertBounded(stream, MaxBufferBytes, badLines: 1);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("\0")]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("\"")]
    [InlineData(",")]
    public void A_line_of_a_hundred_megabytes(string text)
    {
        using RepeatedBlock stream = Between(LogSample.Of("CSV"), Repeat(text, 100_000 / text.Length), 1_000);

        AssertBounded(stream, MaxBufferBytes, badLines: 1);
    }

    [Theory]
    [InlineData('x')]
    [InlineData('\0')]
    public void A_compressed_line_of_a_gigabyte(char character)
    {
        byte[] block = Compressed.Of(Encoding.ASCII.GetBytes(new string(character, 16 * Mebibyte)));
        LogSample log = LogSample.Of("Zeek TSV");
        using RepeatedBlock stream =
            new(Compressed.Of(log.Start), block, 64, Compressed.Of([(byte)'\n', .. log.Start]));

        Assert.InRange(stream.Length, 1, 16 * Mebibyte);
        AssertBounded(stream, MaxBufferBytes, badLines: 1);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Lines_with_only_nesting_or_separators_or_quotes(LogSample log)
    {
        string[] lines =
        [
            Repeat("[", Mebibyte - 1),
            Repeat("{\"a\":", 200_000),
            Repeat("[", 500_000) + Repeat("]", 500_000),
            "{\"event_type\":" + Repeat("[", Mebibyte - 100),
            Repeat(",", Mebibyte - 1),
            Repeat(";", Mebibyte - 1),
            "x" + Repeat(" ", Mebibyte - 2),
            "x" + Repeat("\t", Mebibyte - 2),
            Repeat("\"", Mebibyte - 1),
            "{\"" + Repeat("\\u0061", 170_000) + "\":1",
        ];
        using MemoryStream stream = new(log.LogWith(string.Join('\n', lines)));

        AssertBounded(
            stream, MaxBufferBytes, badLines: log.IsText ? 0 : lines.Length, skipped: log.IsText ? lines.Length : 0);
    }

    [Fact]
    public void Repeated_headers_of_a_mebibyte()
    {
        string[] headers =
        [
            "#fields\t" + Repeat("a\t", 500_000),
            "#separator " + Repeat("|", 1_000_000),
            "#unset_field\t" + Repeat("-", 1_000_000),
            "srcport dstport protocol " + Repeat("pkt-srcaddr ", 80_000),
            "src_port,dst_port,proto," + Repeat("a,", 500_000),
        ];
        foreach (LogSample log in LogSample.All.Where(log => !log.IsText && log.Name != "W3C"))
        {
            using MemoryStream stream = new(log.LogWith(string.Join('\n', headers)));
            AssertBounded(stream, MaxBufferBytes, headers.Length);
        }
    }

    [Theory]
    [InlineData("Zeek TSV")]
    [InlineData("Zeek JSON")]
    [InlineData("VPC custom")]
    [InlineData("CSV")]
    public void Two_hundred_thousand_bad_lines(string format)
    {
        const int Lines = 200_000;
        const long MaxBytesPerLine = 4096;
        LogSample log = LogSample.Of(format);
        string bad = log.Line.Replace("443", "4443x");
        using RepeatedBlock stream = new(log.Start, Encoding.UTF8.GetBytes(bad), Lines, log.Start);

        AssertBounded(stream, Lines * MaxBytesPerLine, Lines);
    }

    [Fact]
    public void A_long_text_does_not_widen_the_rows_after_it()
    {
        string row = SampleLog.CsvRow.Replace("10.20.0.5", Repeat("x", 1_000_000));

        ProgramRun run = ProgramRun.OnText(SampleLog.CsvHeader + row + SampleLog.CsvRow);

        Assert.Equal(Repeat("x", 64) + "...:45602", run.Rows[0][1]);
        Assert.All(run.OutputLines, line => Assert.InRange(line.Length, 1, 250));
    }

    [Fact]
    public void A_long_unset_value_is_rejected_and_does_not_lengthen_the_rows()
    {
        string header = "#separator \\x09\n#unset_field\t" + Repeat("-", 10_000) + "\n"
            + "#fields\tproto\tid.orig_p\tid.resp_p\n";
        string log = header + Repeat("tcp\t50001\t50002\n", 10_000);

        ProgramRun run = ProgramRun.OnText(log, "-o", "log");

        Assert.Equal([$"<stdin>:2: '{Repeat("-", 40)}...' is too long for an unset field"], run.Errors);
        Assert.InRange(run.Output.Length, log.Length, 10 * log.Length);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    /// <summary>Returns a log with a line of repeated text between good lines.</summary>
    private static RepeatedBlock Between(LogSample log, string text, int times) =>
        new(log.Start, Encoding.UTF8.GetBytes(text), times, [(byte)'\n', .. log.Start]);

    private static void AssertBounded(Stream log, long maxBytes, int badLines, int skipped = 0)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        ProgramRun run = ProgramRun.OnStream(log);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal([SampleLog.Row, SampleLog.Row], run.Rows);
        Assert.Equal(
            $"2 flows, 2 with ports, {badLines:N0} bad line{(badLines == 1 ? "" : "s")}, {skipped} skipped records",
            run.LastLine);
        Assert.InRange(allocated, 0, maxBytes);
    }
}
