using FsCheck.Xunit;
using Microsoft.CodeAnalysis;

namespace NetworkPorts.Generators.Tests;

public class BlockedPortsTests
{
    private static readonly RegistryText s_registry = RegistryText.Of("80,tcp,http,World Wide Web HTTP,");

    [Fact]
    public void The_listed_ports_are_blocked() => Assert.Equal(
        "0 7 8 9 15 16 80 65535",
        new SmallLibrary(s_registry, BlockedPortsText.Of("0", "7", "8", "9", "15", "16", "80", "65535")).Blocked());

    [Fact]
    public void Without_the_file_no_port_is_blocked() => Assert.Equal("", TablesTests.Library.Blocked());

    [Theory]
    [InlineData("", "WKP006", 1)]
    [InlineData("x", "WKP006", 2)]
    [InlineData("65536", "WKP006", 6)]
    [InlineData("100-101", "WKP006", 8)]
    [InlineData("80", "WKP010", 3)]
    [InlineData("79", "WKP010", 3)]
    public void An_invalid_line_is_reported_at_its_location(string line, string id, int lastColumn)
    {
        GeneratorRunResult run = GeneratorRun.Run(s_registry, BlockedPortsText.Of("80", line, "90"));

        DiagnosticAssert.OnlyError(run, id, "/registry/browser-blocked.csv", 4, 1, lastColumn);
    }

    [Theory]
    [InlineData("port\n80\n", "WKP015 WKP003", 1)]
    [InlineData("# Source\n80\n", "WKP003", 2)]
    [InlineData("# Source", "WKP003", 1)]
    [InlineData("", "WKP015 WKP003", 1)]
    public void A_file_without_its_source_or_header_is_rejected(string content, string ids, int line)
    {
        GeneratorRunResult run = GeneratorRun.Run(s_registry, new BlockedPortsText(content));

        Assert.Equal(ids, string.Join(' ', run.Diagnostics.Select(diagnostic => diagnostic.Id)));
        Assert.Equal(line, run.Diagnostics[0].Location.GetLineSpan().StartLinePosition.Line + 1);
    }

    [Property(MaxTest = 100)]
    public bool No_text_makes_the_generator_throw(string? content, string? line) =>
        GeneratorRun.Run(s_registry, new BlockedPortsText(content ?? "")).Exception is null
        && GeneratorRun.Run(s_registry, BlockedPortsText.Of(line ?? "")).Exception is null;
}
