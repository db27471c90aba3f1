namespace NetworkPorts.Importer.Tests;

/// <summary>The committed snapshot against the registry file that it was made from, where that is at hand.</summary>
public sealed class CommittedSnapshotTests : IDisposable
{
    private static readonly string s_snapshot = Repository.PathOf("src", "WellKnownPorts", "Registry", "iana.csv");
    private static readonly string s_registry =
        Repository.PathOf("..", "shared", "registry", "service-names-port-numbers.csv");

    private readonly ImportDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task The_committed_snapshot_is_what_the_importer_makes_of_the_registry()
    {
        await ImportRegistryAsync();

        Assert.Equal(ReadCommitted(), _desk.Snapshot);
    }

    [Fact]
    public async Task The_registry_holds_11811_named_ports_and_226_of_them_have_several_names()
    {
        await ImportRegistryAsync();

        RegistrySnapshot snapshot = SnapshotFile.Read(_desk.Output);
        List<int> nameCounts =
        [
            .. snapshot.Records
                .Where(record => record.IsNamed)
                .SelectMany(record => Enumerable
                    .Range(record.Ports.First, record.Ports.Last - record.Ports.First + 1)
                    .Select(port => (Port: port, record.Transport, record.Name)))
                .GroupBy(name => (name.Port, name.Transport))
                .Select(names => names.Distinct().Count()),
        ];
        Assert.Equal(12_548, snapshot.Records.Count);
        Assert.Equal(11_811, nameCounts.Count);
        Assert.Equal(226, nameCounts.Count(count => count > 1));
    }

    private static string ReadCommitted() => File.ReadAllText(s_snapshot);

    private async Task ImportRegistryAsync()
    {
        Assert.SkipUnless(File.Exists(s_registry), "The registry file is not beside this repository.");
        ImportResult result = await ImportDesk.RunAsync(
            Stream.Null, 10_000, s_registry, "--output", _desk.Output, "--updated", ImportDesk.Date);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
    }
}
