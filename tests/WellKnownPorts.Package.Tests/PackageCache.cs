using NetworkPorts.Package.Tests;

[assembly: AssemblyFixture(typeof(PackageCache))]

namespace NetworkPorts.Package.Tests;

/// <summary>
/// The folder where NuGet stores the packages that the programs use. All programs share it. It is new for each test
/// run, so the packed packages are restored from the folder of the packages.
/// </summary>
public sealed class PackageCache : IDisposable
{
    private static readonly Lazy<DirectoryInfo> s_folder = new(() => Directory.CreateTempSubdirectory("packages-"));

    /// <summary>Gets the path of the folder.</summary>
    public static string Path => s_folder.Value.FullName;

    public void Dispose()
    {
        if (s_folder.IsValueCreated)
            s_folder.Value.Delete(recursive: true);
    }
}
