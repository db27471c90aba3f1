using System.CodeDom.Compiler;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Xml.Linq;

namespace NetworkPorts.Package.Tests;

/// <summary>The packed assemblies have the expected metadata and documentation, and can be reproduced.</summary>
public class AssemblyTests
{
    private const BindingFlags PublicMembers =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Theory]
    [MemberData(nameof(ShippedPackage.Ids), MemberType = typeof(ShippedPackage))]
    public void The_assembly_supports_trimming_and_Native_AOT(string id)
    {
        using PackedPackage package = PackedPackage.Open(id);

        Assert.Equal(["IsAotCompatible", "IsTrimmable"], SupportedFeatures(package, "net10.0"));
        Assert.Equal(["IsTrimmable"], SupportedFeatures(package, "net8.0"));
        if (ShippedPackage.Of(id).Targets.Contains("netstandard2.0"))
            Assert.Empty(SupportedFeatures(package, "netstandard2.0"));
    }

    [Theory]
    [MemberData(nameof(ShippedPackage.IdsAndTargets), MemberType = typeof(ShippedPackage))]
    public void The_version_of_the_assembly_is_the_package_version_and_the_commit(string id, string target)
    {
        using PackedPackage package = PackedPackage.Open(id);
        string? version = Load(package, target)
            .GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;

        Assert.Equal($"{package.Version}+{package.Nuspec.GetRepositoryMetadata().Commit}", version);
    }

    [Theory]
    [MemberData(nameof(ShippedPackage.IdsAndTargets), MemberType = typeof(ShippedPackage))]
    public void The_compilation_was_deterministic(string id, string target)
    {
        using PackedPackage package = PackedPackage.Open(id);
        using var assembly = new PEReader(new MemoryStream(package.Read($"lib/{target}/{id}.dll")));

        Assert.Contains(assembly.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);
    }

    [Theory]
    [MemberData(nameof(ShippedPackage.IdsAndTargets), MemberType = typeof(ShippedPackage))]
    public void Another_clone_of_the_commit_produces_the_same_bytes(string id, string target)
    {
        using PackedPackage package = PackedPackage.Open(id);
        using PackedPackage again = package.OpenAgain();

        Assert.NotEqual(package.Path, again.Path);
        AssertSameBytes(package.Read($"lib/{target}/{id}.dll"), again.Read($"lib/{target}/{id}.dll"));
        AssertSameBytes(package.Read($"lib/{target}/{id}.xml"), again.Read($"lib/{target}/{id}.xml"));
        AssertSameBytes(package.ReadSymbols($"lib/{target}/{id}.pdb"), again.ReadSymbols($"lib/{target}/{id}.pdb"));
    }

    [Theory]
    [MemberData(nameof(ShippedPackage.IdsAndTargets), MemberType = typeof(ShippedPackage))]
    public void Every_public_type_and_member_is_documented(string id, string target)
    {
        using PackedPackage package = PackedPackage.Open(id);
        XDocument documentation = XDocument.Load(new MemoryStream(package.Read($"lib/{target}/{id}.xml")));
        HashSet<string> documented = NamesWith(documentation, "summary", summary => summary.Value.Trim().Length > 0);
        HashSet<string> inheriting = NamesWith(documentation, "inheritdoc", inheritdoc => !inheritdoc.HasAttributes);
        (string Name, bool IsInherited)[] members =
            [.. Load(package, target).ExportedTypes.SelectMany(DocumentedMembers)];

        int minMembers = ShippedPackage.Of(id).MinMembers;
        Assert.True(members.Length >= minMembers, $"Only {members.Length} public types and members were found.");
        Assert.DoesNotContain(
            members.Where(member => !documented.Contains(member.Name)),
            member => !member.IsInherited || !inheriting.Contains(member.Name));
    }

    [Theory]
    [MemberData(nameof(ShippedPackage.IdsAndTargets), MemberType = typeof(ShippedPackage))]
    public void Every_method_that_returns_a_value_documents_it(string id, string target)
    {
        using PackedPackage package = PackedPackage.Open(id);
        XDocument documentation = XDocument.Load(new MemoryStream(package.Read($"lib/{target}/{id}.xml")));
        using var assembly = new PEReader(new MemoryStream(package.Read($"lib/{target}/{id}.dll")));
        MetadataReader metadata = assembly.GetMetadataReader();
        ILookup<string, bool> methods = Load(package, target).ExportedTypes.SelectMany(Methods)
            .ToLookup(DocumentationName, method => ReturnsValue(metadata, method));
        XElement[] returning = [.. documentation.Descendants("member")
            .Where(member => methods[NameOf(member)] is var overloads
                && overloads.Any()
                && overloads.All(returns => returns))];

        Assert.NotEmpty(returning);
        Assert.Empty(returning
            .Where(member => member.Element("returns") is null && member.Element("inheritdoc") is null)
            .Select(member => member.Attribute("name")!.Value));
    }

    private static IEnumerable<MethodInfo> Methods(Type type) => type.GetMethods(PublicMembers)
        .Where(method => !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal));

    private static string DocumentationName(MethodInfo method) =>
        $"M:{method.DeclaringType!.FullName!.Replace('+', '.')}.{method.Name}";

    /// <summary>Returns whether a method is not void.</summary>
    /// <remarks>It reads the signature because reflection would have to load the assemblies of its types.</remarks>
    private static bool ReturnsValue(MetadataReader metadata, MethodInfo method)
    {
        var handle = (MethodDefinitionHandle)MetadataTokens.EntityHandle(method.MetadataToken);
        BlobReader signature = metadata.GetBlobReader(metadata.GetMethodDefinition(handle).Signature);
        if (signature.ReadSignatureHeader().IsGeneric)
            signature.ReadCompressedInteger(); // the number of type parameters
        signature.ReadCompressedInteger(); // the number of parameters
        return signature.ReadSignatureTypeCode() != SignatureTypeCode.Void;
    }

    /// <summary>Returns the documentation names of a type and its members, except generated members.</summary>
    private static IEnumerable<(string Name, bool IsInherited)> DocumentedMembers(Type type)
    {
        string typeName = type.FullName!.Replace('+', '.');
        return type.GetMembers(PublicMembers)
            .Where(member => !member.IsDefined(typeof(CompilerGeneratedAttribute))
                && !member.IsDefined(typeof(GeneratedCodeAttribute)))
            .Where(member => !type.IsDefined(typeof(GeneratedCodeAttribute)))
            .Select(member => (Name: member switch
            {
                PropertyInfo { Name: "Item" } => $"P:{typeName}.Item",
                PropertyInfo => $"P:{typeName}.{member.Name}",
                FieldInfo { IsSpecialName: false } => $"F:{typeName}.{member.Name}",
                MethodInfo { IsSpecialName: false } => $"M:{typeName}.{member.Name}",
                _ => "",
            }, IsInherited(type, member)))
            .Where(member => member.Name.Length > 0)
            .Prepend(($"T:{typeName}", false));
    }

    /// <summary>Returns whether a member overrides a base class member or implements an interface member.</summary>
    private static bool IsInherited(Type type, MemberInfo member) =>
        (member is PropertyInfo property ? property.GetMethod : member as MethodInfo) is { } method
        && (method.GetBaseDefinition() != method
            || type.GetInterfaces().Any(contract => type.GetInterfaceMap(contract).TargetMethods.Contains(method)));

    /// <summary>Returns the names of the members whose documentation contains an element.</summary>
    private static HashSet<string> NamesWith(XDocument documentation, string element, Predicate<XElement> isMatch) =>
        [.. documentation.Descendants("member")
            .Where(member => member.Elements(element).Any(content => isMatch(content)))
            .Select(NameOf)];

    private static string NameOf(XElement member) => member.Attribute("name")!.Value.Split('(')[0];

    private static void AssertSameBytes(byte[] expected, byte[] actual) =>
        Assert.True(expected.AsSpan().SequenceEqual(actual));

    private static IEnumerable<string> SupportedFeatures(PackedPackage package, string target) => Load(package, target)
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Where(attribute => attribute is { Key: "IsTrimmable" or "IsAotCompatible", Value: "True" })
        .Select(attribute => attribute.Key)
        .Order(StringComparer.Ordinal);

    private static Assembly Load(PackedPackage package, string target) =>
        new AssemblyLoadContext(target, isCollectible: true).LoadFromStream(
            new MemoryStream(package.Read($"lib/{target}/{package.Nuspec.GetId()}.dll")));
}
