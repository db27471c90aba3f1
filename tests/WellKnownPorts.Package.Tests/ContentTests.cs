using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NuGet.Packaging;
using NuGet.Packaging.Core;

namespace NetworkPorts.Package.Tests;

/// <summary>What lies in the package, and what it says of itself.</summary>
public sealed partial class ContentTests : IDisposable
{
    private readonly PackedPackage _package = PackedPackage.Open();

    public void Dispose() => _package.Dispose();

    [Fact]
    public void It_holds_an_assembly_and_its_documentation_for_each_target_and_nothing_else() => Assert.Equal(
        PackedPackage.Targets.SelectMany(target => new[] { $"lib/{target}/WellKnownPorts.dll", $"lib/{target}/WellKnownPorts.xml" })
            .Concat(["README.md", "icon.png", "WellKnownPorts.nuspec"]).Order(StringComparer.Ordinal),
        _package.Files.Order(StringComparer.Ordinal));

    [Fact]
    public void The_symbols_are_a_package_of_their_own() => Assert.Equal(
        PackedPackage.Targets.Select(target => $"lib/{target}/WellKnownPorts.pdb").Append("WellKnownPorts.nuspec").Order(StringComparer.Ordinal),
        _package.SymbolFiles.Order(StringComparer.Ordinal));

    [Fact]
    public void Its_version_is_that_of_the_one_place()
    {
        XDocument properties = XDocument.Load(Repository.PathOf("Directory.Build.props"));

        Assert.Equal(properties.Descendants("VersionPrefix").Single().Value, _package.Version.ToString());
    }

    [Fact]
    public void Its_licence_addresses_and_tags_are_stated()
    {
        NuspecReader nuspec = _package.Nuspec;

        Assert.Equal("WellKnownPorts", nuspec.GetId());
        Assert.Equal("MIT", nuspec.GetLicenseMetadata()?.License);
        Assert.Equal(LicenseType.Expression, nuspec.GetLicenseMetadata()?.Type);
        Assert.Equal("git", nuspec.GetRepositoryMetadata().Type);
        Assert.Matches("^https://", nuspec.GetRepositoryMetadata().Url);
        Assert.Matches("^[0-9a-f]{40}$", nuspec.GetRepositoryMetadata().Commit);
        Assert.Equal(nuspec.GetRepositoryMetadata().Url, nuspec.GetProjectUrl());
        Assert.Superset(new HashSet<string> { "iana", "port", "service-name", "tcp", "udp" }, nuspec.GetTags().Split(' ').ToHashSet());
        Assert.NotEmpty(nuspec.GetAuthors());
        Assert.NotEmpty(nuspec.GetCopyright());
    }

    [Fact]
    public void Its_description_names_the_registrys_date()
    {
        string firstLine = File.ReadLines(Repository.PathOf("src", "WellKnownPorts", "Registry", "iana.csv")).First();

        Assert.Contains($"as of {firstLine[^10..]},", _package.Nuspec.GetDescription(), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_release_notes_are_a_whole_section_of_the_changelog()
    {
        string notes = _package.Nuspec.GetReleaseNotes().ReplaceLineEndings("\n");
        string[] sections = File.ReadAllText(Repository.PathOf("CHANGELOG.md")).Split("\n## ");

        Assert.Contains(sections, section => section.Split('\n', 2) is [string heading, string text]
            && (heading.StartsWith($"[{_package.Version}]", StringComparison.Ordinal) || heading == "[Unreleased]")
            && text.Trim() == notes);
    }

    [Fact]
    public void Only_the_oldest_target_has_a_dependency()
    {
        Dictionary<string, IEnumerable<PackageDependency>> dependencies = _package.Nuspec.GetDependencyGroups()
            .ToDictionary(group => group.TargetFramework.GetShortFolderName(), group => group.Packages);

        Assert.Equal(PackedPackage.Targets.Order(), dependencies.Keys.Order());
        Assert.Empty(dependencies["net10.0"]);
        Assert.Empty(dependencies["net8.0"]);
        Assert.Equal("System.Memory", Assert.Single(dependencies["netstandard2.0"]).Id);
    }

    [Fact]
    public void Its_icon_is_a_picture_of_128_by_128()
    {
        Assert.Equal("icon.png", _package.Nuspec.GetIcon());
        byte[] icon = _package.Read("icon.png");

        // A PNG begins with its signature and the header chunk, whose data begins with width and height.
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], icon[..8]);
        Assert.Equal(128, BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)));
        Assert.Equal(128, BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20)));
    }

    [Fact]
    public void Its_page_is_the_README_with_links_that_work_from_anywhere()
    {
        Assert.Equal("README.md", _package.Nuspec.GetReadme());
        string packed = Encoding.UTF8.GetString(_package.Read("README.md")).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        string files = $"{_package.Nuspec.GetRepositoryMetadata().Url}/blob/v{_package.Version}/";

        Assert.All(Link().Matches(packed), link => Assert.StartsWith("https://", link.Groups[1].Value, StringComparison.Ordinal));
        Assert.All(
            Link().Matches(packed).Select(link => link.Groups[1].Value).Where(link => link.StartsWith(files, StringComparison.Ordinal)),
            link => Assert.True(Path.Exists(Repository.PathOf(link[files.Length..]))));
        Assert.Equal(File.ReadAllText(Repository.PathOf("README.md")).TrimEnd(), packed.Replace(files, "", StringComparison.Ordinal).TrimEnd());
    }

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();
}
