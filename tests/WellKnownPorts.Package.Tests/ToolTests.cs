using System.Runtime.InteropServices;

namespace NetworkPorts.Package.Tests;

/// <summary>The packed tool is installed and run, compiled ahead of time and on the runtime.</summary>
public sealed class ToolTests : IDisposable
{
    private const string Id = "WellKnownPorts.Tool";

    private readonly Consumer _consumer = new();

    [Fact]
    public async Task The_package_of_a_runtime_identifier_is_compiled_ahead_of_time()
    {
        bool isLinux = OperatingSystem.IsLinux() && RuntimeInformation.OSArchitecture == Architecture.X64;
        Assert.SkipUnless(isLinux, "There is only a package for linux-x64.");
        string tool = await Install(_consumer.Feed);

        await AssertWorks(tool);
        Assert.Single(FilesOf("WellKnownPorts.Tool.linux-x64.nuspec"));
        Assert.Empty(FilesOf("wkp.dll"));
    }

    [Fact]
    public async Task The_package_for_all_others_runs_on_the_runtime()
    {
        string tool = await Install(Path.Combine(_consumer.Feed, "any"));

        await AssertWorks(tool);
        Assert.Single(FilesOf("wkp.dll"));
    }

    [Fact]
    public async Task The_tool_runs_without_an_installation() => Assert.Contains(
        "https",
        await _consumer.Run(
            "dotnet", "dnx", $"{Id}@{_consumer.PackageVersion}", "--yes", "--source", _consumer.Feed, "--", "443"),
        StringComparison.Ordinal);

    public void Dispose() => _consumer.Dispose();

    private async Task<string> Install(string feed)
    {
        await _consumer.Run(
            "dotnet", "tool", "install", Id, "--version", _consumer.PackageVersion,
            "--tool-path", _consumer.PathOf("tools"), "--source", feed);
        return _consumer.PathOf("tools", "wkp");
    }

    private IEnumerable<string> FilesOf(string name) => Directory.EnumerateFiles(
        _consumer.PathOf("tools"),
        name,
        new EnumerationOptions
        {
            RecurseSubdirectories = true,
            MatchCasing = MatchCasing.CaseInsensitive,
            AttributesToSkip = 0,
        });

    private async Task AssertWorks(string tool)
    {
        Assert.Contains("postgresql", await _consumer.Run(tool, "5432"), StringComparison.Ordinal);
        Assert.Contains("\"name\": \"https\"", await _consumer.Run(tool, "443", "--json"), StringComparison.Ordinal);
        string flows = await _consumer.Run(tool, "flows", "--sample", "--output", "json", "--chart", "flows.svg");
        Assert.Equal(190, flows.Count(character => character == '\n'));
        Assert.True(File.Exists(_consumer.PathOf("flows.svg")));
        await _consumer.Run(tool, "export", "--format", "parquet", "--output", "ports.parquet");
        Assert.Equal("PAR1"u8, File.ReadAllBytes(_consumer.PathOf("ports.parquet")).AsSpan(0, 4));
        string sql = await _consumer.Run(tool, "export", "--format", "sql", "--dialect", "sqlite");
        Assert.EndsWith("COMMIT;\n", sql, StringComparison.Ordinal);
    }
}
