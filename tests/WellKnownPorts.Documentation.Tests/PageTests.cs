using System.Text.RegularExpressions;

namespace NetworkPorts.Documentation.Tests;

/// <summary>What the pages about logging show is what happens. They are only compared, never rewritten.</summary>
public partial class PageTests
{
    private static readonly string[] s_paths =
    [
        "docs/logging.md",
        "src/WellKnownPorts.Extensions.Logging/README.md",
        "src/WellKnownPorts.OpenTelemetry/README.md",
        "src/WellKnownPorts.Serilog/README.md",
    ];

    public static TheoryData<string> Paths => [.. s_paths];

    public static TheoryData<string, int> Programs => [.. s_paths.SelectMany(path => PageAt(path).Programs.Select(block => (path, block)))];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Code_prints_what_stands_below_it(string path, int block) => PageAt(path).AssertPrintsWhatStandsBelow(block);

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_page_shows_code_and_all_settings_are_those_of_a_program(string path)
    {
        MarkdownPage page = PageAt(path);

        Assert.NotEmpty(page.Programs);
        Assert.All(page.Settings, settings => Assert.Contains(settings + 1, page.Programs));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Links_lead_to_files_of_the_repository(string path)
    {
        string folder = Path.GetDirectoryName(Repository.PathOf(path))!;
        string[] links = [.. Link().Matches(PageAt(path).Text).Select(link => link.Groups[1].Value)];

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(Path.Exists(Path.Combine(folder, link)), $"There is no '{link}'."));
    }

    [Fact]
    public void The_README_leads_to_the_page_about_logging() =>
        Assert.Contains("](docs/logging.md)", PageAt("README.md").Text, StringComparison.Ordinal);

    private static MarkdownPage PageAt(string path) => new(Repository.PathOf(path));

    /// <summary>A link that is no address, without the part of the page to which it leads.</summary>
    [GeneratedRegex(@"\]\((?!https?://|#)([^)#]+)")]
    private static partial Regex Link();
}
