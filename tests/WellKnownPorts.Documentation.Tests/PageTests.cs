using System.Text.RegularExpressions;

namespace NetworkPorts.Documentation.Tests;

/// <summary>
/// The code on the pages prints the output shown below it. The pages are compared, never rewritten.
/// </summary>
public partial class PageTests
{
    private static readonly string[] s_paths =
    [
        "docs/custom-services.md",
        "docs/engines.md",
        "docs/flows.md",
        "docs/json.md",
        "docs/logging.md",
        "src/WellKnownPorts.DuckDB/README.md",
        "src/WellKnownPorts.Extensions.Logging/README.md",
        "src/WellKnownPorts.OpenTelemetry/README.md",
        "src/WellKnownPorts.Serilog/README.md",
    ];

    // The files that the JSON page shows. They are compiled into these tests, so its programs can use them.
    private static readonly string[] s_files =
    [
        "tests/WellKnownPorts.Package.Tests/Consumers/AspNetCore/AppJsonContext.cs",
        "tests/WellKnownPorts.Package.Tests/Consumers/AspNetCore/PortSchemaTransformer.cs",
    ];

    public static TheoryData<string> Paths => [.. s_paths];

    public static TheoryData<string> Files => [.. s_files];

    public static TheoryData<string, int> Programs =>
        [.. s_paths.SelectMany(path => ProgramsOf(PageAt(path)).Select(block => (path, block)))];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Code_prints_the_output_below_it(string path, int block) =>
        PageAt(path).AssertPrintsNextBlock(block);

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_page_has_code_and_each_settings_block_precedes_a_program(string path)
    {
        MarkdownPage page = PageAt(path);

        Assert.NotEmpty(page.Programs);
        Assert.All(page.Settings, settings => Assert.Contains(settings + 1, page.Programs));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Links_point_to_existing_files(string path)
    {
        string folder = Path.GetDirectoryName(Repository.PathOf(path))!;
        string[] links = [.. Link().Matches(PageAt(path).Text).Select(link => link.Groups[1].Value)];

        Assert.NotEmpty(links);
        Assert.All(
            links, link => Assert.True(Path.Exists(Path.Combine(folder, link)), $"The file '{link}' does not exist."));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_JSON_page_shows_the_file(string path) =>
        Assert.Single(PageAt("docs/json.md").Blocks, block => block.Text == File.ReadAllText(Repository.PathOf(path)));

    [Fact]
    public void The_README_links_to_the_pages() => Assert.All(
        ["docs/custom-services.md", "docs/flows.md", "docs/json.md", "docs/logging.md"],
        page => Assert.Contains($"]({page})", PageAt("README.md").Text, StringComparison.Ordinal));

    /// <summary>Returns the indexes of the programs, without the code blocks that show one of the files.</summary>
    private static IEnumerable<int> ProgramsOf(MarkdownPage page)
    {
        string[] files = [.. s_files.Select(path => File.ReadAllText(Repository.PathOf(path)))];
        return page.Programs.Where(block => !files.Contains(page.Blocks[block].Text));
    }

    private static MarkdownPage PageAt(string path) => new(Repository.PathOf(path));

    /// <summary>Matches a link to a file, without its fragment.</summary>
    [GeneratedRegex(@"\]\((?!https?://|#)([^)#]+)")]
    private static partial Regex Link();
}
