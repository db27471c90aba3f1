namespace NetworkPorts.Benchmarks.Startup;

/// <summary>
/// A folder outside the repository, where the repository's build settings do not apply. It is deleted when disposed.
/// </summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("WellKnownPorts.Benchmarks.");

    public string PathOf(params string[] parts) => Path.Combine([_folder.FullName, .. parts]);

    public void Dispose() => _folder.Delete(recursive: true);
}
