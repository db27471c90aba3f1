using System.Text;

namespace NetworkPorts.Importer.Tests;

public sealed class ImportCommandTests : IDisposable
{
    private readonly ImportWorkspace _workspace = new();

    public static TheoryData<string> BothFormats => [ImportWorkspace.Csv, ImportWorkspace.Xml];

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [MemberData(nameof(BothFormats))]
    public async Task Both_formats_produce_the_same_snapshot(string registry)
    {
        ImportResult result = await _workspace.ImportAsync(registry, "--updated", ImportWorkspace.Date);

        Assert.Equal(new ImportResult(0, "IANA registry 2026-09-17: the first snapshot, 25 records\n", ""), result);
        Assert.Equal(ImportWorkspace.Expected, _workspace.Snapshot);
        Assert.Equal(["snapshot.csv", "source"], _workspace.Files);
    }

    [Theory]
    [MemberData(nameof(BothFormats))]
    public async Task A_second_import_of_the_same_registry_changes_nothing(string registry)
    {
        await _workspace.ImportAsync(registry, "--updated", ImportWorkspace.Date);
        DateTime written = File.GetLastWriteTimeUtc(_workspace.Output);

        ImportResult result = await _workspace.ImportAsync(registry, "--updated", ImportWorkspace.Date);

        Assert.Equal(new ImportResult(0, "No change.\n", ""), result);
        Assert.Equal(ImportWorkspace.Expected, _workspace.Snapshot);
        Assert.Equal(written, File.GetLastWriteTimeUtc(_workspace.Output));
    }

    [Theory]
    [MemberData(nameof(BothFormats))]
    public async Task A_dash_reads_either_format_from_standard_input(string registry)
    {
        using MemoryStream input = new(Encoding.UTF8.GetBytes(registry));

        ImportResult result = await ImportWorkspace.RunAsync(
            input, ImportWorkspace.MinRecords, "-", "--output", _workspace.Output, "--updated", ImportWorkspace.Date);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(ImportWorkspace.Expected, _workspace.Snapshot);
    }

    [Theory]
    [MemberData(nameof(BothFormats))]
    public async Task A_byte_order_mark_does_not_hide_the_format(string registry)
    {
        ImportResult result = await _workspace.ImportAsync('\uFEFF' + registry, "--updated", ImportWorkspace.Date);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(ImportWorkspace.Expected, _workspace.Snapshot);
    }

    [Fact]
    public async Task The_XML_contains_its_date()
    {
        ImportResult result = await _workspace.ImportAsync(ImportWorkspace.Xml);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(ImportWorkspace.Expected, _workspace.Snapshot);
    }

    [Fact]
    public async Task The_XML_needs_no_white_space_between_elements()
    {
        string dense = string.Concat(ImportWorkspace.Xml.Split('\n').Select(line => line.TrimStart()));

        await _workspace.ImportAsync(dense);

        Assert.Equal(PortsOf(ImportWorkspace.Expected), PortsOf(_workspace.Snapshot));

        static IEnumerable<string> PortsOf(string snapshot) => snapshot.Split('\n').Select(line => line.Split(',')[0]);
    }

    [Theory]
    [InlineData("17.9.2026")]
    [InlineData("2026-9-17")]
    [InlineData("2026-02-30")]
    public async Task A_date_in_another_format_is_a_usage_error(string date)
    {
        ImportResult result = await _workspace.ImportAsync(ImportWorkspace.Csv, "--updated", date);

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains($"'{date}' is not a date in the format yyyy-MM-dd.", result.Error);
        Assert.False(File.Exists(_workspace.Output));
    }

    [Fact]
    public async Task A_registry_with_fewer_than_10000_records_is_rejected()
    {
        string source = _workspace.WriteSource(Encoding.UTF8.GetBytes(ImportWorkspace.Xml));

        ImportResult result = await ImportWorkspace.RunAsync(
            Stream.Null, 10_000, source, "--output", _workspace.Output);

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains("it has 33 records; the minimum is 10000", result.Error);
        Assert.Equal(["source"], _workspace.Files);
    }
}
