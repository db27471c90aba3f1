using System.Reflection.Metadata;
using System.Security.Cryptography;
using System.Text.Json;
using CliWrap;

namespace NetworkPorts.Package.Tests;

/// <summary>A debugger that steps into a package finds the very source that it was compiled from.</summary>
public class SourceLinkTests
{
    // The kinds of custom debug information that hold the links, and a source that is in no repository (portable PDB format).
    private static readonly Guid s_sourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    private static readonly Guid s_embeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    [Theory]
    [MemberData(nameof(ShippedPackage.IdsAndTargets), MemberType = typeof(ShippedPackage))]
    public async Task Every_source_is_embedded_or_linked_to_the_commit_that_holds_it(string id, string target)
    {
        using PackedPackage package = PackedPackage.Open(id);
        using MetadataReaderProvider symbols = MetadataReaderProvider.FromPortablePdbStream(
            new MemoryStream(package.ReadSymbols($"lib/{target}/{id}.pdb")));
        MetadataReader reader = symbols.GetMetadataReader();
        string commit = package.Nuspec.GetRepositoryMetadata().Commit;
        (string root, string address) = Link(reader);
        string host = package.Nuspec.GetRepositoryMetadata().Url.Replace("github.com", "raw.githubusercontent.com", StringComparison.Ordinal);

        Assert.Equal($"{host}/{commit}/*", address);

        int linked = 0;
        foreach (DocumentHandle handle in reader.Documents)
        {
            if (CustomInformation(reader, handle, s_embeddedSource).Any())
                continue;

            Document document = reader.GetDocument(handle);
            string path = reader.GetString(document.Name);
            Assert.StartsWith(root, path, StringComparison.Ordinal);
            Assert.Equal(reader.GetBlobBytes(document.Hash), SHA256.HashData(await Committed(commit, path[root.Length..])));
            linked++;
        }

        Assert.True(linked >= ShippedPackage.Of(id).MinSources, $"Only {linked} sources are linked.");
    }

    private static (string Root, string Address) Link(MetadataReader reader)
    {
        CustomDebugInformation information = Assert.Single(CustomInformation(reader, EntityHandle.ModuleDefinition, s_sourceLink));
        using JsonDocument links = JsonDocument.Parse(reader.GetBlobBytes(information.Value));
        JsonProperty link = Assert.Single(links.RootElement.GetProperty("documents").EnumerateObject().ToArray());
        return (link.Name.TrimEnd('*'), link.Value.GetString()!);
    }

    private static IEnumerable<CustomDebugInformation> CustomInformation(MetadataReader reader, EntityHandle of, Guid kind) => reader
        .GetCustomDebugInformation(of)
        .Select(reader.GetCustomDebugInformation)
        .Where(information => reader.GetGuid(information.Kind) == kind);

    /// <summary>The bytes of a file in a commit.</summary>
    private static async Task<byte[]> Committed(string commit, string path)
    {
        using var content = new MemoryStream();
        await (Cli.Wrap("git").WithArguments(["-C", Repository.Root, "cat-file", "blob", $"{commit}:{path}"]) | content).ExecuteAsync();
        return content.ToArray();
    }
}
