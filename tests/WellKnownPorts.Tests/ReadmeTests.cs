using System.Reflection;
using System.Text.RegularExpressions;

namespace NetworkPorts.Tests;

/// <summary>What the README shows is what happens. The page is only compared, never rewritten.</summary>
public partial class ReadmeTests
{
    private static readonly string s_readme = Repository.PathOf("README.md");
    private static readonly IReadOnlyList<MarkdownBlock> s_blocks = MarkdownBlock.Read(s_readme);

    public static TheoryData<int> CodeBlocks() =>
        [.. Enumerable.Range(0, s_blocks.Count).Where(i => s_blocks[i].Language == "csharp")];

    [Theory]
    [MemberData(nameof(CodeBlocks))]
    public void Code_prints_what_stands_below_it(int block)
    {
        MarkdownBlock expected = s_blocks[block + 1];
        Assert.Equal("text", expected.Language);
        Assert.Equal(expected.Text, Snippet.Run(s_blocks[block].Text));
    }

    [Fact]
    public void The_page_shows_code() => Assert.NotEmpty(CodeBlocks());

    [Fact]
    public void FlowLog_prints_what_stands_below_its_command()
    {
        int command = s_blocks.ToList().FindIndex(block => block.Text == "dotnet run --project samples/FlowLog\n");
        string expected = s_blocks[command + 1].Text;
        string[] printed = BuiltProgram.Run(Path.Combine(AppContext.BaseDirectory, "FlowLog.dll")).Split('\n');

        int found = 0;
        foreach (string line in expected.Split('\n').Where(line => line != "..."))
        {
            found = Array.IndexOf(printed, line, found);
            Assert.True(found >= 0, $"FlowLog does not print, or not in this order: '{line}'");
        }
    }

    [Fact]
    public void Every_member_in_the_table_of_the_api_exists()
    {
        HashSet<string> members = [.. typeof(WellKnownPorts).Assembly.ExportedTypes
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Select(member => member.Name)];
        string[] named = [.. TableRow().Matches(File.ReadAllText(s_readme))
            .SelectMany(row => MemberName().Matches(row.Groups[1].Value))
            .Select(match => match.Groups[1].Value)];

        Assert.True(named.Length > 15);
        Assert.All(named, name => Assert.Contains(name, members));
    }

    [Fact]
    public void The_registrys_date_on_the_page_is_that_of_the_library() =>
        Assert.Contains($"as of **{WellKnownPorts.RegistryVersion}**", File.ReadAllText(s_readme), StringComparison.Ordinal);

    [Fact]
    public void The_numbers_on_the_page_are_those_of_the_results()
    {
        string results = File.ReadAllText(Repository.PathOf("benchmarks", "results", "headline.md"));

        Assert.Contains(results, File.ReadAllText(s_readme), StringComparison.Ordinal);
    }

    /// <summary>A row of the table whose first column is code.</summary>
    [GeneratedRegex(@"^\| (`.*?) \|", RegexOptions.Multiline)]
    private static partial Regex TableRow();

    [GeneratedRegex(@"`(?:\w+\.)?(\w+)[^`]*`")]
    private static partial Regex MemberName();
}
