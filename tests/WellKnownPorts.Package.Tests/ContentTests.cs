using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NuGet.Packaging;
using NuGet.Packaging.Core;

namespace NetworkPorts.Package.Tests;

/// <summary>Each package has the expected files and metadata.</summary>
public partial class ContentTests
{
    [Theory]
    [MemberData(nameof(ShippedPackage.Ids), MemberType = typeof(ShippedPackage))]
    public void The_package_has_only_the_expected_files(string id)
    {
        using PackedPackage package = PackedPackage.Open(id);

        Assert.Equal(
            ShippedPackage.Of(id).Targets
                .SelectMany(target => new[] { $"lib/{target}/{id}.dll", $"lib/{target}/{id}.xml" })
                .Concat(["README.md", "icon.png", $"{id}.nuspec"]).Order(StringComparer.Ordinal),
            package.Files.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(ShippedPackage.Ids), MemberType = typeof(ShippedPackage))]
    public void The_symbols_are_in_a_separate_package(string id)
    {
        using PackedPackage package = PackedPackage.Open(id);

        Assert.Equal(
            ShippedPackage.Of(id).Targets.Select(target => $"lib/{target}/{id}.pdb")
                .Append($"{id}.nuspec").Order(StringComparer.Ordinal),
            package.SymbolFiles.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(ShippedPackage.Ids), MemberType = typeof(ShippedPackage))]
    public void The_version_is_the_version_of_the_repository(string id)
    {
        using PackedPackage package = PackedPackage.Open(id);
        XDocument properties = XDocument.Load(Repository.PathOf("Directory.Build.props"));

        Assert.Equal(properties.Descendants("VersionPrefix").Single().Value, package.Version.ToString());
    }

    [Theory]
    [MemberData(nameof(ShippedPackage.Ids), MemberType = typeof(ShippedPackage))]
    public void The_metadata_has_the_licence_the_URLs_and_the_tags(string id)
    {
        using PackedPackage package = PackedPackage.Open(id);
        NuspecReader nuspec = package.Nuspec;

        Assert.Equal(id, nuspec.GetId());
        Assert.Equal("MIT", nuspec.GetLicenseMetadata()?.License);
        Assert.Equal(LicenseType.Expression, nuspec.GetLicenseMetadata()?.Type);
        Assert.Equal("git", nuspec.GetRepositoryMetadata().Type);
        Assert.Matches("^https://", nuspec.GetRepositoryMetadata().Url);
        Assert.Matches("^[0-9a-f]{40}$", nuspec.GetRepositoryMetadata().Commit);
        Assert.Equal(nuspec.GetRepositoryMetadata().Url, nuspec.GetProjectUrl());
        Assert.Superset(
            new HashSet<string>(["iana", "port", "service-name", .. ShippedPackage.Of(id).Tags]),
            nuspec.GetTags().Split(' ').ToHashSet());
        Assert.NotEmpty(nuspec.GetDescription());
        Assert.NotEmpty(nuspec.GetAuthors());
        Assert.NotEmpty(nuspec.GetCopyright());
    }

    [Fact]
    public void The_description_of_the_library_has_the_date_of_the_registry()
    {
        using PackedPackage package = PackedPackage.Open();
        string firstLine = File.ReadLines(Repository.PathOf("src", "WellKnownPorts", "Registry", "iana.csv")).First();

        Assert.Contains($"as of {firstLine[^10..]},", package.Nuspec.GetDescription(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(ShippedPackage.Ids), MemberType = typeof(ShippedPackage))]
    public void The_release_notes_are_a_section_of_the_changelog(string id)
    {
        using PackedPackage package = PackedPackage.Open(id);
        string notes = package.Nuspec.GetReleaseNotes().ReplaceLineEndings("\n");
        string[] sections = File.ReadAllText(Repository.PathOf("CHANGELOG.md")).Split("\n## ");

        Assert.Contains(sections, section => section.Split('\n', 2) is [string heading, string text]
            && (heading.StartsWith($"[{package.Version}]", StringComparison.Ordinal) || heading == "[Unreleased]")
            && text.Trim() == notes);
    }

    [Fact]
    public void The_library_assembly_for_net10_has_at_most_550_KB()
    {
        using PackedPackage package = PackedPackage.Open();

        Assert.InRange(package.Read($"lib/net10.0/{ShippedPackage.Library}.dll").Length, 1, 550_000);
    }

    [Fact]
    public void The_library_package_has_at_most_860_KB()
    {
        using PackedPackage package = PackedPackage.Open();

        Assert.InRange(package.Length, 1, 860_000);
    }

    [Fact]
    public void Only_the_netstandard_target_of_the_library_has_a_dependency()
    {
        using PackedPackage package = PackedPackage.Open();
        Dictionary<string, PackageDependency[]> dependencies = DependenciesByTarget(package);

        Assert.Empty(dependencies["net10.0"]);
        Assert.Empty(dependencies["net8.0"]);
        Assert.Equal("System.Memory", Assert.Single(dependencies["netstandard2.0"]).Id);
    }

    [Theory]
    [InlineData("WellKnownPorts.DuckDB", "DuckDB.NET.Data")]
    [InlineData(
        "WellKnownPorts.Extensions.Logging",
        "Microsoft.Extensions.Configuration.Abstractions",
        "Microsoft.Extensions.Logging")]
    [InlineData("WellKnownPorts.OpenTelemetry", "OpenTelemetry")]
    [InlineData("WellKnownPorts.Serilog", "Serilog")]
    public void An_integration_depends_only_on_the_library_and_its_stack(string id, params string[] stack)
    {
        using PackedPackage package = PackedPackage.Open(id);

        Assert.All(DependenciesByTarget(package).Values, dependencies =>
        {
            Assert.Equal(
                [.. stack, ShippedPackage.Library],
                dependencies.Select(dependency => dependency.Id).Order(StringComparer.Ordinal));
            Assert.Equal(
                package.Version,
                dependencies.Single(dependency => dependency.Id == ShippedPackage.Library).VersionRange.MinVersion);
        });
    }

    [Theory]
    [InlineData("net8.0", 8)]
    [InlineData("net10.0", 10)]
    public void The_logging_package_depends_on_the_logging_packages_of_its_target(string target, int version)
    {
        using PackedPackage package = PackedPackage.Open("WellKnownPorts.Extensions.Logging");

        Assert.All(
            DependenciesByTarget(package)[target].Where(dependency => dependency.Id != ShippedPackage.Library),
            dependency => Assert.Equal(new Version(version, 0, 0, 0), dependency.VersionRange.MinVersion!.Version));
    }

    [Theory]
    [MemberData(nameof(ShippedPackage.Ids), MemberType = typeof(ShippedPackage))]
    public void The_icon_has_128_by_128_pixels(string id)
    {
        using PackedPackage package = PackedPackage.Open(id);
        Assert.Equal("icon.png", package.Nuspec.GetIcon());
        byte[] icon = package.Read("icon.png");

        // A PNG begins with its signature and the header chunk, whose data begins with width and height.
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], icon[..8]);
        Assert.Equal(128, BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)));
        Assert.Equal(128, BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20)));
    }

    [Theory]
    [MemberData(nameof(ShippedPackage.Ids), MemberType = typeof(ShippedPackage))]
    public void The_page_of_the_package_is_the_README_with_absolute_links(string id)
    {
        using PackedPackage package = PackedPackage.Open(id);
        Assert.Equal("README.md", package.Nuspec.GetReadme());
        string packed = Encoding.UTF8.GetString(package.Read("README.md")).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        string files = $"{package.Nuspec.GetRepositoryMetadata().Url}/blob/v{package.Version}/";

        string[] links = [.. Link().Matches(packed).Select(link => link.Groups[1].Value)];

        Assert.All(links, link => Assert.StartsWith("https://", link, StringComparison.Ordinal));
        Assert.All(
            links.Where(link => link.StartsWith(files, StringComparison.Ordinal)),
            link => AssertExists(link[files.Length..].Split('#')));
        string page = File.ReadAllText(Repository.PathOf(ShippedPackage.Of(id).Page));
        Assert.Equal(
            ParentFolders().Replace(page, "](").TrimEnd(),
            packed.Replace(files, "", StringComparison.Ordinal).TrimEnd());
    }

    /// <summary>Asserts that a file exists and contains the heading for the anchor, if the link has one.</summary>
    private static void AssertExists(string[] fileAndAnchor)
    {
        string path = Repository.PathOf(fileAndAnchor[0]);
        Assert.True(Path.Exists(path), $"'{path}' does not exist.");
        if (fileAndAnchor is [_, string anchor])
        {
            string heading = $"# {anchor.Replace('-', ' ')}\n";
            Assert.Contains(heading, File.ReadAllText(path), StringComparison.OrdinalIgnoreCase);
        }
    }

    private static Dictionary<string, PackageDependency[]> DependenciesByTarget(PackedPackage package)
    {
        Dictionary<string, PackageDependency[]> dependencies = package.Nuspec.GetDependencyGroups()
            .ToDictionary(group => group.TargetFramework.GetShortFolderName(), group => group.Packages.ToArray());

        Assert.Equal(
            ShippedPackage.Of(package.Nuspec.GetId()).Targets.Order(StringComparer.Ordinal),
            dependencies.Keys.Order(StringComparer.Ordinal));
        return dependencies;
    }

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\]\((\.\./)+")]
    private static partial Regex ParentFolders();
}
