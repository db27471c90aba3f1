using System.Text.RegularExpressions;

namespace NetworkPorts.Tool.Tests;

/// <summary>Tests that the folders of the tool depend on each other in one direction.</summary>
public partial class FolderTests
{
    /// <summary>The folders, the lowest first. The folders of a group do not depend on each other.</summary>
    private static readonly string[][] s_groups =
    [
        ["Text", "Flows"],
        ["Formats", "Lookups", "Annotations"],
        ["Writing", "Summaries", "Exports"],
        ["Reading"],
        ["Running"],
        ["Commands"],
    ];

    private static readonly string s_tool = Repository.PathOf("src", "WellKnownPorts.Tool");

    public static TheoryData<string> Folders => [.. s_groups.SelectMany(group => group)];

    [Fact]
    public void All_folders_are_tested() => Assert.Equal(
        Directory.GetDirectories(s_tool)
            .Where(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.TopDirectoryOnly).Any())
            .Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal),
        s_groups.SelectMany(group => group).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_uses_types_of_lower_folders_only(string folder)
    {
        int rank = Array.FindIndex(s_groups, group => group.Contains(folder));
        string[] forbidden =
        [
            .. s_groups[rank..].SelectMany(group => group).Where(other => other != folder).SelectMany(TypesIn),
        ];

        Assert.All(FilesIn(folder), file => Assert.Empty(WordsIn(file).Intersect(forbidden)));
    }

    private static string[] FilesIn(string folder) =>
        Directory.GetFiles(Path.Combine(s_tool, folder), "*.cs", SearchOption.AllDirectories);

    private static IEnumerable<string> TypesIn(string folder) =>
        FilesIn(folder).Select(file => Path.GetFileNameWithoutExtension(file));

    /// <summary>Returns the words of the code, without comments, texts, and names after a dot.</summary>
    private static IEnumerable<string> WordsIn(string file) => File.ReadLines(file)
        .Select(line => Ignored().Replace(line, ""))
        .SelectMany(line => Word().Matches(line))
        .Select(word => word.Value)
        .Distinct();

    [GeneratedRegex("""//.*|"[^"]*"|\.\w+""")]
    private static partial Regex Ignored();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
