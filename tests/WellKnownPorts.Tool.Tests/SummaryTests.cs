using System.Globalization;

namespace NetworkPorts.Tool.Tests;

/// <summary>Tests the summary: the services with the most flows and bytes, with bars.</summary>
public class SummaryTests
{
    [Fact]
    public void Services_are_sorted_by_flows_and_then_by_name()
    {
        int[] ports = [60001, 443, 22, 1024, 443, 4, 80];

        ProgramRun run = ProgramRun.OnText(
            SampleLog.ZeekHeader + string.Concat(ports.Select(port => SampleLog.ZeekRowOf(60000, port))));

        Assert.Equal(
            [
                "https 2 28.6% 326 28.6%", "(dynamic) 1 14.3% 163 14.3%", "(system) 1 14.3% 163 14.3%",
                "(user) 1 14.3% 163 14.3%", "http 1 14.3% 163 14.3%", "ssh 1 14.3% 163 14.3%",
            ],
            run.Services.Select(service => string.Join(' ', service)));
    }

    [Fact]
    public void Bars_are_relative_to_the_maximum()
    {
        string[] rows = [.. Enumerable.Repeat(SampleLog.VpcRecord, 16), Ssh(1000), Ssh(304)];

        ProgramRun run = ProgramRun.OnText(string.Concat(rows), "--summary");

        Assert.Equal("""
            SERVICE  FLOWS  SHARE                    BYTES  SHARE
            https       16  88.9%  ████████████████  2,608  66.7%  ████████████████
            ssh          2  11.1%  ██                1,304  33.3%  ████████

            18 flows, 18 with ports, 0 bad lines, 0 skipped records

            """, run.Output);
    }

    [Fact]
    public void The_top_services_by_flows_and_by_bytes_are_shown_and_the_others_are_combined()
    {
        // From the first to the last service, the number of flows decreases and the bytes of each flow increase.
        int[] ports = [.. Enumerable.Range(0, ushort.MaxValue + 1)
            .Select(port => WellKnownPorts.Lookup(port, TransportProtocols.Tcp))
            .Where(port => port.HasService)
            .DistinctBy(port => port.Name)
            .Select(port => (int)port.Port)
            .Take(40)];
        IEnumerable<string> rows = ports.SelectMany((port, i) => Enumerable.Repeat(
            SampleLog.VpcRecord.Replace("45602 443", $"60000 {port}").Replace(" 163 ", $" {i * i * 100} "), 40 - i));

        ProgramRun run = ProgramRun.OnText(string.Concat(rows), "--summary");

        Assert.Equal(31, run.Services.Count);
        Assert.Equal(["(10", "others)"], run.Services[^1][..2]);
        Assert.Equal(40 * 41 / 2, run.Services.Sum(Flows));
        Assert.Equal(Enumerable.Range(0, 40).Sum(i => (40 - i) * i * i * 100L), run.Services.Sum(Bytes));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(80)]
    [InlineData(300)]
    public void No_line_is_wrapped_at_any_terminal_width(int width)
    {
        using MemoryStream output = new();
        ToolConsole console = ProgramRun.ConsoleOf(Stream.Null, output) with { Width = width };

        ProgramRun.With(console, TextWriter.Null, "--summary", SampleLog.ZeekTsvFile);

        string[] lines = System.Text.Encoding.UTF8.GetString(output.ToArray()).Split('\n');
        Assert.Equal(1 + 24 + 1 + 1 + 1, lines.Length);
        Assert.StartsWith("dns               24  12.6%  █", lines[1]);
    }

    private static string Ssh(int bytes) =>
        SampleLog.VpcRecord.Replace(" 443 ", " 22 ").Replace(" 163 ", $" {bytes} ");

    private static long Flows(string[] service) => Number(service[^4]);

    private static long Bytes(string[] service) => Number(service[^2]);

    private static long Number(string text) =>
        long.Parse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}
