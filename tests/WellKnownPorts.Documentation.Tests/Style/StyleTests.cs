using System.Text.RegularExpressions;

namespace NetworkPorts.Documentation.Tests.Style;

/// <summary>The style that <c>CONTRIBUTING.md</c> describes, as far as a program can check it.</summary>
public partial class StyleTests
{
    private const int MaxLineLength = 120;

    [Fact]
    public void Prose_and_comments_have_no_bad_patterns()
    {
        // These two files contain the patterns.
        IEnumerable<SourceFile> files = SourceFile.All.Where(file =>
            file.Path is not ("CONTRIBUTING.md" or "tests/WellKnownPorts.Documentation.Tests/Style/StyleRule.cs")
            && !file.Path.EndsWith("StyleTests.cs", StringComparison.Ordinal));

        AssertEmpty(files.SelectMany(file => file.Prose().SelectMany((prose, index) => StyleRule.All
            .Where(rule => rule.IsBrokenBy(prose))
            .Select(rule => $"{file.Path}:{index + 1}: {prose.Trim()} ({rule.Advice})"))));
    }

    [Fact]
    public void Lines_have_at_most_120_characters() => AssertEmpty(SourceFile.All.SelectMany(file => file.Lines
        .Select((line, index) => (line, index))
        .Where(line => line.line.Length > MaxLineLength && !CanBeLong(file, line.line))
        .Select(line => $"{file.Path}:{line.index + 1}: {line.line.Length} characters")));

    [Theory]
    [InlineData("A number that only flows have in common of which all the same is known.")]
    [InlineData("Refuses a name that is no name, or that is taken.")]
    [InlineData("What a row is, its number tells.")]
    [InlineData("what lies behind them is left as it is")]
    [InlineData("How sure it is that a flow's service was found.")]
    [InlineData("The whole registry.")]
    public void Bad_prose_is_found(string prose) => Assert.Contains(StyleRule.All, rule => rule.IsBrokenBy(prose));

    [Theory]
    [InlineData("Cache key: flows with equal keys have equal values.")]
    [InlineData("Throws if the name is blank or already used. Null means the property is not added.")]
    [InlineData("Clients behind a NAT gateway use ports from 1024 on.")]
    [InlineData("A standard that is no longer used.")]
    public void Good_prose_is_accepted(string prose) =>
        Assert.DoesNotContain(StyleRule.All, rule => rule.IsBrokenBy(prose));

    [Fact]
    public void The_README_has_at_most_200_lines() =>
        Assert.InRange(File.ReadAllLines(Repository.PathOf("README.md")).Length, 1, 200);

    /// <summary>
    /// Returns whether a line can be longer: rows of tables, output of programs, URLs and project files.
    /// </summary>
    private static bool CanBeLong(SourceFile file, string line) =>
        Address().IsMatch(line)
        || (file.IsMarkdown
            ? line.StartsWith('|') || !line.Contains(". ", StringComparison.Ordinal)
            : !file.IsCode);

    private static void AssertEmpty(IEnumerable<string> failures)
    {
        string text = string.Join('\n', failures);

        Assert.True(text.Length == 0, text);
    }

    [GeneratedRegex("https?://")]
    private static partial Regex Address();
}
