namespace NetworkPorts.Benchmarks.Startup;

/// <summary>A folder outside of the repository, where its build settings do not reach; removed when disposed.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("WellKnownPorts.Benchmarks.");

    public string PathOf(params string[] parts) => Path.Combine([_folder.FullName, .. parts]);

    public void Dispose() => _folder.Delete(recursive: true);
}
