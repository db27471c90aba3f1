using System.Xml.Linq;

namespace NetworkPorts.Documentation.Tests;

/// <summary>Projects reference only the projects that <c>docs/architecture.md</c> allows.</summary>
public class ReferenceTests
{
    private const string Library = "WellKnownPorts";

    private static readonly Dictionary<string, string[]> s_allowed = new()
    {
        ["WellKnownPorts.Importer"] = [],
        ["WellKnownPorts.Citations"] = [],
        ["WellKnownPorts.Generators"] = [],
        [Library] = ["WellKnownPorts.Generators"],
        ["WellKnownPorts.Serilog"] = [Library],
        ["WellKnownPorts.Extensions.Logging"] = [Library],
        ["WellKnownPorts.OpenTelemetry"] = [Library],
        ["WellKnownPorts.DuckDB"] = [Library],
        ["WellKnownPorts.Tool"] = [Library],
    };

    [Fact]
    public void Each_project_references_only_allowed_projects() => Assert.Equal(
        s_allowed.OrderBy(project => project.Key, StringComparer.Ordinal).Select(Text),
        ProjectsIn("src").OrderBy(project => project.Key, StringComparer.Ordinal).Select(Text));

    [Fact]
    public void The_page_lists_all_projects()
    {
        string page = File.ReadAllText(Repository.PathOf("docs", "architecture.md"));

        // The integrations share a row, where the second and third have no prefix.
        Assert.All(
            s_allowed.Keys,
            name => Assert.True(
                page.Contains($"`{name}`", StringComparison.Ordinal)
                    || page.Contains($"`{name[Library.Length..]}`", StringComparison.Ordinal),
                name));
    }

    [Fact]
    public void Samples_reference_packages_of_this_repository_only() => Assert.All(
        ProjectsIn("samples").SelectMany(project => project.Value),
        name => Assert.StartsWith(Library, name, StringComparison.Ordinal));

    [Fact]
    public void No_project_compiles_files_of_a_project_that_depends_on_it()
    {
        string[] compiled = [.. Directory
            .EnumerateFiles(Repository.PathOf("src", Library), "*.csproj")
            .SelectMany(path => XDocument.Load(path).Descendants("Compile"))
            .Select(item => (string?)item.Attribute("Include"))
            .OfType<string>()];

        Assert.Empty(compiled);
    }

    private static Dictionary<string, string[]> ProjectsIn(string folder) => Directory
        .EnumerateFiles(Repository.PathOf(folder), "*.csproj", SearchOption.AllDirectories)
        .ToDictionary(
            path => Path.GetFileNameWithoutExtension(path),
            path => XDocument.Load(path).Descendants("ProjectReference")
                .Select(reference => (string)reference.Attribute("Include")!)
                .Select(project => Path.GetFileNameWithoutExtension(project.Split('/')[^1]))
                .ToArray());

    private static string Text(KeyValuePair<string, string[]> project) =>
        $"{project.Key}: {string.Join(", ", project.Value)}";
}
