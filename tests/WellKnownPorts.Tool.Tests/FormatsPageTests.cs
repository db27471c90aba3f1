using System.Text.Json;

namespace NetworkPorts.Tool.Tests;

/// <summary>Tests the examples on the page about log formats.</summary>
public class FormatsPageTests
{
    private const string Fence = "```text\n";

    /// <summary>Gets the examples by the names of their formats.</summary>
    private static Dictionary<string, string> Logs { get; } = ReadPage();

    public static TheoryData<string> Formats => [.. Logs.Keys];

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_example_of_a_format_is_named(string format)
    {
        ProgramRun run = ProgramRun.OnText(Logs[format], "--output", "json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        JsonElement flow = JsonDocument.Parse(Assert.Single(run.OutputLines)).RootElement;
        Assert.Equal("https", flow.GetProperty("port_service").GetString());
        Assert.Equal("destination", flow.GetProperty("port_side").GetString());
        Assert.Equal("198.51.100.20", flow.GetProperty("destination.address").GetString());
        Assert.Equal(443, flow.GetProperty("destination.port").GetInt32());
        if (flow.TryGetProperty("network.transport", out JsonElement transport))
            Assert.Equal("tcp", transport.GetString());
        if (flow.TryGetProperty("timestamp", out JsonElement time))
            Assert.StartsWith("2026-11-24T03:32:42", time.GetString());

        // Envoy's default format has only the upstream host.
        if (format.StartsWith("Envoy, default", StringComparison.Ordinal))
            return;
        Assert.Equal("192.0.2.10", flow.GetProperty("source.address").GetString());
        Assert.Equal(60001, flow.GetProperty("source.port").GetInt32());
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_example_of_a_format_gets_the_fields_once(string format)
    {
        ProgramRun run = ProgramRun.OnText(Logs[format], "--output", "log");
        ProgramRun again = ProgramRun.OnText(run.Output, "--output", "log");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("https", run.Output);
        Assert.Equal((0, "", run.Output), (again.ExitCode, again.Error, again.Output));
    }

    /// <summary>Reads the names, each in a line before its example.</summary>
    private static Dictionary<string, string> ReadPage()
    {
        string page = File.ReadAllText(Repository.PathOf("docs", "formats.md"));
        Dictionary<string, string> logs = [];
        string[] parts = page.Split(Fence);
        for (int i = 1; i < parts.Length; i++)
        {
            string name = parts[i - 1].TrimEnd().Split('\n')[^1].TrimEnd(':');
            logs.Add(name, parts[i][..parts[i].IndexOf("```", StringComparison.Ordinal)]);
        }

        return logs;
    }
}
