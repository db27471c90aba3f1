using System.Text;

namespace NetworkPorts.Importer.Tests;

/// <summary>Files that cannot be read or replaced are refused by their name.</summary>
public sealed class FileRefusalTests : IDisposable
{
    private readonly ImportDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData("# Service Name", "# Service", "line 1: ")]
    [InlineData("2026-09-17", "yesterday", "line 1: ")]
    [InlineData("port,transport", "port,protocol", "line 2: the header is not 'port,transport,")]
    [InlineData("9,sctp", "9,quic", "line 8: 'quic' is not a transport protocol")]
    [InlineData("225-241,,", "225-241,", "line 15: ")]
    [InlineData("225-241,,", "241-225,,", "line 15: the range of ports 241-225 runs backwards")]
    public async Task A_standing_snapshot_that_cannot_be_read_is_refused_at_its_line(string sound, string broken, string reason)
    {
        string standing = ImportDesk.Edit(ImportDesk.Expected, sound, broken);
        _desk.Snapshot = standing;

        ImportResult result = await _desk.ImportAsync(ImportDesk.Xml);

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.StartsWith($"{_desk.Output}, {reason}", result.Error);
        Assert.Equal(standing, _desk.Snapshot);
    }

    [Fact]
    public async Task A_source_that_does_not_exist_is_refused()
    {
        ImportResult result = await ImportDesk.RunAsync(
            Stream.Null, ImportDesk.FewestRecords, _desk.PathOf("missing.xml"), "--output", _desk.Output);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("missing.xml", result.Error);
        Assert.Empty(_desk.Files);
    }

    [Fact]
    public async Task An_output_without_a_directory_is_refused()
    {
        string output = _desk.PathOf("nowhere/iana.csv");
        string source = _desk.WriteSource(Encoding.UTF8.GetBytes(ImportDesk.Xml));

        ImportResult result = await ImportDesk.RunAsync(
            Stream.Null, ImportDesk.FewestRecords, source, "--output", output);

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains($"{output}: its directory does not exist", result.Error);
    }

    [Fact]
    public async Task An_output_that_cannot_be_replaced_leaves_nothing_behind()
    {
        Directory.CreateDirectory(_desk.Output);

        ImportResult result = await _desk.ImportAsync(ImportDesk.Xml);

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Equal(["snapshot.csv", "source"], _desk.Files);
    }
}
