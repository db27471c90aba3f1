using NuGet.Packaging;
using NuGet.Versioning;

namespace NetworkPorts.Package.Tests;

/// <summary>
/// A package as it was packed into the folder that <c>WELLKNOWNPORTS_FEED</c> names; without one, the tests are skipped.
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

    /// <summary>The size of the package in bytes.</summary>
    public long Length => new FileInfo(Path).Length;

    public NuspecReader Nuspec => _package.NuspecReader;

    public NuGetVersion Version => Nuspec.GetVersion();

    public IEnumerable<string> Files => _package.GetFiles().Where(IsContent);

    public IEnumerable<string> SymbolFiles => _symbols.GetFiles().Where(IsContent);

    /// <summary>Opens the package, or skips the test where none was packed.</summary>
    public static PackedPackage Open(string id = ShippedPackage.Library)
    {
        string? feed = Environment.GetEnvironmentVariable(FeedVariable);
        Assert.SkipWhen(string.IsNullOrEmpty(feed), $"No package was packed: {FeedVariable} names no folder. See CONTRIBUTING.md.");
        return new PackedPackage(Assert.Single(Directory.GetFiles(feed, $"{id}.?.*.nupkg")));
    }

    /// <summary>Opens the same package as it was packed from another clone of the same commit.</summary>
    public PackedPackage OpenAgain() =>
        new(System.IO.Path.Combine(Feed, "again", System.IO.Path.GetFileName(Path)));

    public byte[] Read(string file) => Read(_package, file);

    public byte[] ReadSymbols(string file) => Read(_symbols, file);

    public void Dispose()
    {
        _package.Dispose();
        _symbols.Dispose();
    }

    /// <summary>Whether it is a file of the package, and not of the format that packages are in.</summary>
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
