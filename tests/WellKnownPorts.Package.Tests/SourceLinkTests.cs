using System.Reflection.Metadata;
using System.Security.Cryptography;
using System.Text.Json;
using CliWrap;

namespace NetworkPorts.Package.Tests;

/// <summary>A debugger that steps into a package finds the source files that the package was compiled from.</summary>
public class SourceLinkTests
{
    // The kinds of custom debug information for Source Link and for embedded source files (portable PDB format).
    private static readonly Guid s_sourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    private static readonly Guid s_embeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    [Theory]
    [MemberData(nameof(ShippedPackage.IdsAndTargets), MemberType = typeof(ShippedPackage))]
    public async Task Every_source_file_is_embedded_or_linked_to_its_commit(string id, string target)
    {
        using PackedPackage package = PackedPackage.Open(id);
        using MetadataReaderProvider symbols = MetadataReaderProvider.FromPortablePdbStream(
            new MemoryStream(package.ReadSymbols($"lib/{target}/{id}.pdb")));
        MetadataReader reader = symbols.GetMetadataReader();
        string commit = package.Nuspec.GetRepositoryMetadata().Commit;
        (string root, string address) = Link(reader);
        string host = package.Nuspec.GetRepositoryMetadata().Url
            .Replace("github.com", "raw.githubusercontent.com", StringComparison.Ordinal);

        Assert.Equal($"{host}/{commit}/*", address);

        int linked = 0;
        foreach (DocumentHandle handle in reader.Documents)
        {
            if (CustomInformation(reader, handle, s_embeddedSource).Any())
                continue;

            Document document = reader.GetDocument(handle);
            string path = reader.GetString(document.Name);
            Assert.StartsWith(root, path, StringComparison.Ordinal);
            byte[] committed = await Committed(commit, path[root.Length..]);
            Assert.Equal(reader.GetBlobBytes(document.Hash), SHA256.HashData(committed));
            linked++;
        }

        Assert.True(linked >= ShippedPackage.Of(id).MinSources, $"Only {linked} source files are linked.");
    }

    private static (string Root, string Address) Link(MetadataReader reader)
    {
        CustomDebugInformation information = Assert.Single(
            CustomInformation(reader, EntityHandle.ModuleDefinition, s_sourceLink));
        using JsonDocument links = JsonDocument.Parse(reader.GetBlobBytes(information.Value));
        JsonProperty link = Assert.Single(links.RootElement.GetProperty("documents").EnumerateObject().ToArray());
        return (link.Name.TrimEnd('*'), link.Value.GetString()!);
    }

    private static IEnumerable<CustomDebugInformation> CustomInformation(
        MetadataReader reader, EntityHandle parent, Guid kind) =>
        reader.GetCustomDebugInformation(parent)
            .Select(reader.GetCustomDebugInformation)
            .Where(information => reader.GetGuid(information.Kind) == kind);

    /// <summary>Returns the bytes of a file in a commit.</summary>
    private static async Task<byte[]> Committed(string commit, string path)
    {
        using var content = new MemoryStream();
        Command command = Cli.Wrap("git")
            .WithArguments(["-C", Repository.Root, "cat-file", "blob", $"{commit}:{path}"]);
        await (command | content).ExecuteAsync();
        return content.ToArray();
    }
}
