using NuGet.Packaging;
using NuGet.Versioning;

namespace NetworkPorts.Package.Tests;

/// <summary>
/// A package in the folder that <c>WELLKNOWNPORTS_FEED</c> names. If the variable is not set, the tests are skipped.
/// </summary>
internal sealed class PackedPackage : IDisposable
{
    private const string FeedVariable = "WELLKNOWNPORTS_FEED";

    private readonly PackageArchiveReader _package;
    private readonly PackageArchiveReader _symbols;

    private PackedPackage(string path)
    {
        Path = path;
        _package = new PackageArchiveReader(path);
        _symbols = new PackageArchiveReader(System.IO.Path.ChangeExtension(path, ".snupkg"));
    }

    public string Path { get; }

    public string Feed => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>Gets the size of the package in bytes.</summary>
    public long Length => new FileInfo(Path).Length;

    public NuspecReader Nuspec => _package.NuspecReader;

    public NuGetVersion Version => Nuspec.GetVersion();

    public IEnumerable<string> Files => _package.GetFiles().Where(IsContent);

    public IEnumerable<string> SymbolFiles => _symbols.GetFiles().Where(IsContent);

    /// <summary>Opens the package, or skips the test if there are no packages.</summary>
    public static PackedPackage Open(string id = ShippedPackage.Library)
    {
        string? feed = Environment.GetEnvironmentVariable(FeedVariable);
        Assert.SkipWhen(
            string.IsNullOrEmpty(feed),
            $"There are no packages. {FeedVariable} must be the path of their folder. See CONTRIBUTING.md.");
        return new PackedPackage(Assert.Single(Directory.GetFiles(feed, $"{id}.?.*.nupkg")));
    }

    /// <summary>Opens the same package, packed from another clone of the same commit.</summary>
    public PackedPackage OpenAgain() =>
        new(System.IO.Path.Combine(Feed, "again", System.IO.Path.GetFileName(Path)));

    public byte[] Read(string file) => Read(_package, file);

    public byte[] ReadSymbols(string file) => Read(_symbols, file);

    public void Dispose()
    {
        _package.Dispose();
        _symbols.Dispose();
    }

    /// <summary>Returns whether a file is content of the package and not metadata of the package format.</summary>
    private static bool IsContent(string file) =>
        !file.StartsWith("_rels/", StringComparison.Ordinal) && !file.StartsWith("package/", StringComparison.Ordinal)
        && file != "[Content_Types].xml";

    private static byte[] Read(PackageArchiveReader package, string file)
    {
        using Stream stream = package.GetStream(file);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
