using System.Text;
using FsCheck.Xunit;

namespace NetworkPorts.Tool.Tests;

/// <summary>Tests logs of many blocks, which are read on several threads.</summary>
public class ParallelReadingTests
{
    private const int RowsPerSegment = 1500;

    /// <summary>Headers of CSV logs that are read differently, and rows for them.</summary>
    private static readonly string[] s_headers =
        ["src_port,dst_port,note", "note,dst_port,src_port", "dst_port;src_port"];

    [Property(MaxTest = 6)]
    public void Headers_in_any_block_apply_to_the_rows_after_them(int seed)
    {
        Random random = new(seed);
        string[] segments = [.. Enumerable.Range(0, 40).Select(_ => Segment(random))];
        string log = string.Concat(segments);
        string expected = string.Concat(segments.Select(segment => ProgramRun.OnText(segment, "-o", "json").Output));

        ProgramRun run = ProgramRun.OnText(log, "-o", "json");

        Assert.Equal(expected, run.Output);
        Assert.Equal("", run.Error);
    }

    [Theory]
    [InlineData("log")]
    [InlineData("json")]
    [InlineData("table")]
    public void The_order_is_kept(string output)
    {
        string[] rows = [.. Enumerable.Range(0, 60_000).Select(i => $"192.0.2.1,{i},443,tcp")];

        ProgramRun run = ProgramRun.OnText("src_ip,src_port,dst_port,proto\n" + string.Join('\n', rows), "-o", output);

        IEnumerable<int> ports = run.OutputLines.Skip(output == "json" ? 0 : 1)
            .Select((line, i) => line.Contains($"{i}", StringComparison.Ordinal) ? i : -1);
        Assert.Equal(Enumerable.Range(0, 60_000), ports);
    }

    [Theory]
    [MemberData(nameof(SampleLog.EachFormat), MemberType = typeof(SampleLog))]
    public void Bad_lines_have_their_numbers_and_all_counts_are_added(string log)
    {
        string line = log.TrimEnd().Split('\n')[^1] + "\n";
        string good = string.Concat(Enumerable.Repeat(line, 20_000));
        int header = log.Count(character => character == '\n') - 1;

        ProgramRun run = ProgramRun.OnText(log + good + "bad\n" + good + "\nbad\n", "--summary");

        Assert.Equal(["https", "40,001", "100.0%"], Assert.Single(run.Services)[..3]);
        Assert.Equal(
            [$"<stdin>:{header + 20_002}:", $"<stdin>:{header + 40_004}:"],
            run.Errors.Select(error => error[..(error.LastIndexOf(": ", StringComparison.Ordinal) + 1)].Split(' ')[0]));
    }

    [Fact]
    public void The_sources_of_all_blocks_are_added()
    {
        StringBuilder log = new("src_ip,src_port,dst_port,proto,bytes\n");
        for (int i = 0; i < 50_000; i++)
            log.Append("192.0.2.").Append(i % 3).Append(",60001,443,tcp,2\n");

        ProgramRun run = ProgramRun.OnText(log.ToString(), "--summary", "--by", "source");

        Assert.Equal(["16,667", "16,667", "16,666"], run.Services.Select(row => row[1]));
        Assert.Equal("50,000 flows, 50,000 with ports, 0 bad lines, 0 skipped records", run.LastLine);
    }

    [Fact]
    public void A_log_that_cannot_be_read_to_its_end_keeps_its_first_blocks()
    {
        using RepeatedBlock good = new([], Encoding.UTF8.GetBytes(SampleLog.VpcRecord), 20_000, []);
        using FailingStream log = new(good);

        ProgramRun run = ProgramRun.OnStream(log, "--summary");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["<stdin>: the disk is gone"], run.Errors);
        Assert.StartsWith("20,000 flows", run.LastLine);
    }

    /// <summary>Creates rows after a header.</summary>
    private static string Segment(Random random)
    {
        string header = s_headers[random.Next(s_headers.Length)];
        StringBuilder text = new(header + "\n");
        for (int i = random.Next(1, RowsPerSegment); i > 0; i--)
        {
            text.Append(header switch
            {
                ['s', ..] => $"{random.Next(65536)},{random.Next(65536)},-",
                ['n', ..] => $"-,{random.Next(65536)},{random.Next(65536)}",
                _ => $"{random.Next(65536)};{random.Next(65536)}",
            }).Append('\n');
        }

        return text.ToString();
    }
}
