namespace NetworkPorts.Importer.Tests;

/// <summary>Compares the committed snapshot with IANA's files, if they are next to the repository.</summary>
public sealed class CommittedSnapshotTests : IDisposable
{
    private static readonly string s_snapshot = Repository.PathOf("src", "WellKnownPorts", "Registry", "iana.csv");
    private static readonly string s_xml = Published("service-names-port-numbers.xml");
    private static readonly string s_csv = Published("service-names-port-numbers.csv");

    private readonly ImportWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task The_committed_snapshot_equals_the_imported_XML()
    {
        await ImportAsync(s_xml);

        Assert.Equal(ReadCommitted(), _workspace.Snapshot);
    }

    [Fact]
    public async Task The_CSV_has_the_same_names_on_the_same_ports()
    {
        await ImportAsync(s_csv, "--updated", ImportWorkspace.Date);

        Assert.Equal(Names(s_snapshot), Names(_workspace.Output));
    }

    [Fact]
    public async Task The_registry_has_11811_named_ports_and_226_of_them_have_several_names()
    {
        await ImportAsync(s_xml);

        RegistrySnapshot snapshot = SnapshotFile.Read(_workspace.Output);
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

    private static string Published(string file) => Repository.PathOf("..", "shared", "registry", file);

    private static IEnumerable<(ushort First, ushort Last, string Transport, string Name)> Names(string snapshot) =>
        SnapshotFile.Read(snapshot).Records
            .Select(record => (record.Ports.First, record.Ports.Last, $"{record.Transport}", record.Name))
            .Order();

    private async Task ImportAsync(string registry, params string[] options)
    {
        Assert.SkipUnless(File.Exists(registry), "The registry file is not next to this repository.");
        ImportResult result = await ImportWorkspace.RunAsync(
            Stream.Null, 10_000, [registry, "--output", _workspace.Output, .. options]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
    }
}
