using System.CodeDom.Compiler;
using System.Reflection;
using System.Reflection.PortableExecutable;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Xml.Linq;

namespace NetworkPorts.Package.Tests;

/// <summary>What the packed assemblies promise.</summary>
public sealed class AssemblyTests : IDisposable
{
    private const BindingFlags PublicMembers =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private readonly PackedPackage _package = PackedPackage.Open();

    public static TheoryData<string> Targets => [.. PackedPackage.Targets];

    public void Dispose() => _package.Dispose();

    [Theory]
    [InlineData("net10.0", "IsTrimmable")]
    [InlineData("net10.0", "IsAotCompatible")]
    [InlineData("net8.0", "IsTrimmable")]
    public void It_may_be_trimmed_and_compiled_ahead_of_time(string target, string promise) => Assert.Equal(
        "True",
        Load(target).GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == promise).Value);

    [Theory]
    [MemberData(nameof(Targets))]
    public void It_has_the_packages_version_and_names_its_commit(string target)
    {
        string? version = Load(target).GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;

        Assert.Equal($"{_package.Version}+{_package.Nuspec.GetRepositoryMetadata().Commit}", version);
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void It_was_compiled_deterministically(string target)
    {
        using var assembly = new PEReader(new MemoryStream(_package.Read($"lib/{target}/WellKnownPorts.dll")));

        Assert.Contains(assembly.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Another_clone_of_the_commit_gives_the_same_bytes(string target)
    {
        using PackedPackage again = _package.OpenAgain();

        Assert.NotEqual(_package.Path, again.Path);
        AssertSameBytes(_package.Read($"lib/{target}/WellKnownPorts.dll"), again.Read($"lib/{target}/WellKnownPorts.dll"));
        AssertSameBytes(_package.Read($"lib/{target}/WellKnownPorts.xml"), again.Read($"lib/{target}/WellKnownPorts.xml"));
        AssertSameBytes(_package.ReadSymbols($"lib/{target}/WellKnownPorts.pdb"), again.ReadSymbols($"lib/{target}/WellKnownPorts.pdb"));
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Every_public_type_and_member_is_documented(string target)
    {
        HashSet<string> documented = [.. XDocument.Load(new MemoryStream(_package.Read($"lib/{target}/WellKnownPorts.xml")))
            .Descendants("member")
            .Where(member => member.Element("summary")?.Value.Trim().Length > 0)
            .Select(member => member.Attribute("name")!.Value.Split('(')[0])];
        string[] members = [.. Load(target).ExportedTypes.SelectMany(DocumentedNames)];

        Assert.True(members.Length > 80, $"Only {members.Length} public types and members were found.");
        Assert.DoesNotContain(members, member => !documented.Contains(member));
    }

    /// <summary>The names by which the documentation calls a type and its members, but for those that the compiler made.</summary>
    private static IEnumerable<string> DocumentedNames(Type type)
    {
        string typeName = type.FullName!.Replace('+', '.');
        return type.GetMembers(PublicMembers)
            .Where(member => !member.IsDefined(typeof(CompilerGeneratedAttribute)) && !member.IsDefined(typeof(GeneratedCodeAttribute)))
            .Where(member => !type.IsDefined(typeof(GeneratedCodeAttribute)))
            .Select(member => member switch
            {
                PropertyInfo { Name: "Item" } => $"P:{typeName}.Item",
                PropertyInfo => $"P:{typeName}.{member.Name}",
                FieldInfo { IsSpecialName: false } => $"F:{typeName}.{member.Name}",
                MethodInfo { IsSpecialName: false } => $"M:{typeName}.{member.Name}",
                _ => null,
            })
            .OfType<string>()
            .Prepend($"T:{typeName}");
    }

    private static void AssertSameBytes(byte[] expected, byte[] actual) => Assert.True(expected.AsSpan().SequenceEqual(actual));

    private Assembly Load(string target) =>
        new AssemblyLoadContext(target, isCollectible: true).LoadFromStream(new MemoryStream(_package.Read($"lib/{target}/WellKnownPorts.dll")));
}
