using System.Reflection;
using System.Text.RegularExpressions;

namespace NetworkPorts.Tests;

/// <summary>
/// Tests that the README matches the API and the output of its code. The tests never change the page.
/// </summary>
public partial class ReadmeTests
{
    private static readonly MarkdownPage s_readme = new(Repository.PathOf("README.md"));

    public static TheoryData<int> Programs() => [.. s_readme.Programs];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Code_prints_the_output_below_it(int block) => s_readme.AssertPrintsNextBlock(block);

    [Fact]
    public void The_page_contains_code() => Assert.NotEmpty(Programs());

    [Fact]
    public void The_tool_prints_the_output_below_its_command()
    {
        int command = s_readme.Blocks.ToList()
            .FindIndex(block => block.Text == "dotnet run --project src/WellKnownPorts.Tool -- flows --sample\n");
        string expected = s_readme.Blocks[command + 1].Text;
        string tool = Path.Combine(AppContext.BaseDirectory, "wkp.dll");
        string[] printed = BuiltProgram.Run(tool, "flows", "--sample").Split('\n');

        int found = 0;
        foreach (string line in expected.Split('\n').Where(line => line != "..."))
        {
            found = Array.IndexOf(printed, line, found);
            Assert.True(found >= 0, $"The tool does not print this line, or prints it in another order: '{line}'");
        }
    }

    [Fact]
    public void Every_member_in_the_API_table_exists()
    {
        HashSet<string> members = [.. typeof(WellKnownPorts).Assembly.ExportedTypes
            .SelectMany(type => type.GetMembers(
                BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Select(member => member.Name)];
        string[] named = [.. TableRow().Matches(s_readme.Text)
            .SelectMany(row => MemberName().Matches(row.Groups[1].Value))
            .Select(match => match.Groups[1].Value)];

        Assert.True(named.Length > 15);
        Assert.All(named, name => Assert.Contains(name, members));
    }

    [Fact]
    public void The_registry_date_on_the_page_matches_the_library() =>
        Assert.Contains($"as of **{WellKnownPorts.RegistryVersion}**", s_readme.Text, StringComparison.Ordinal);

    [Fact]
    public void The_numbers_on_the_page_match_the_benchmark_results()
    {
        string results = File.ReadAllText(Repository.PathOf("benchmarks", "results", "headline.md"));

        Assert.Contains(results, s_readme.Text, StringComparison.Ordinal);
    }

    /// <summary>Matches a table row whose first column is code.</summary>
    [GeneratedRegex(@"^\| (`.*?) \|", RegexOptions.Multiline)]
    private static partial Regex TableRow();

    [GeneratedRegex(@"`(?:\w+\.)?(\w+)[^`]*`")]
    private static partial Regex MemberName();
}
