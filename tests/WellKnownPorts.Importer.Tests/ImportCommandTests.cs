using System.Text;

namespace NetworkPorts.Importer.Tests;

public sealed class ImportCommandTests : IDisposable
{
    private readonly ImportDesk _desk = new();

    public static TheoryData<string> BothFormats => [ImportDesk.Csv, ImportDesk.Xml];

    public void Dispose() => _desk.Dispose();

    [Theory]
    [MemberData(nameof(BothFormats))]
    public async Task Both_formats_of_one_registry_make_the_same_snapshot(string registry)
    {
        ImportResult result = await _desk.ImportAsync(registry, "--updated", ImportDesk.Date);

        Assert.Equal(new ImportResult(0, "IANA registry 2026-09-17: the first snapshot, 25 records\n", ""), result);
        Assert.Equal(ImportDesk.Expected, _desk.Snapshot);
        Assert.Equal(["snapshot.csv", "source"], _desk.Files);
    }

    [Theory]
    [MemberData(nameof(BothFormats))]
    public async Task A_second_import_of_the_same_registry_changes_nothing(string registry)
    {
        await _desk.ImportAsync(registry, "--updated", ImportDesk.Date);
        DateTime written = File.GetLastWriteTimeUtc(_desk.Output);

        ImportResult result = await _desk.ImportAsync(registry, "--updated", ImportDesk.Date);

        Assert.Equal(new ImportResult(0, "No change.\n", ""), result);
        Assert.Equal(ImportDesk.Expected, _desk.Snapshot);
        Assert.Equal(written, File.GetLastWriteTimeUtc(_desk.Output));
    }

    [Theory]
    [MemberData(nameof(BothFormats))]
    public async Task A_dash_reads_standard_input_of_either_format(string registry)
    {
        using MemoryStream input = new(Encoding.UTF8.GetBytes(registry));

        ImportResult result = await ImportDesk.RunAsync(
            input, ImportDesk.FewestRecords, "-", "--output", _desk.Output, "--updated", ImportDesk.Date);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(ImportDesk.Expected, _desk.Snapshot);
    }

    [Theory]
    [MemberData(nameof(BothFormats))]
    public async Task A_byte_order_mark_does_not_hide_the_format(string registry)
    {
        ImportResult result = await _desk.ImportAsync('\uFEFF' + registry, "--updated", ImportDesk.Date);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(ImportDesk.Expected, _desk.Snapshot);
    }

    [Fact]
    public async Task The_XML_carries_its_own_date()
    {
        ImportResult result = await _desk.ImportAsync(ImportDesk.Xml);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(ImportDesk.Expected, _desk.Snapshot);
    }

    [Fact]
    public async Task The_elements_of_the_XML_may_stand_without_white_space_between_them()
    {
        string dense = string.Concat(ImportDesk.Xml.Split('\n').Select(line => line.TrimStart()));

        await _desk.ImportAsync(dense);

        Assert.Equal(PortsOf(ImportDesk.Expected), PortsOf(_desk.Snapshot));

        static IEnumerable<string> PortsOf(string snapshot) => snapshot.Split('\n').Select(line => line.Split(',')[0]);
    }

    [Theory]
    [InlineData("17.9.2026")]
    [InlineData("2026-9-17")]
    [InlineData("2026-02-30")]
    public async Task A_date_of_another_form_is_a_usage_error(string date)
    {
        ImportResult result = await _desk.ImportAsync(ImportDesk.Csv, "--updated", date);

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains($"'{date}' is not a date of the form yyyy-MM-dd.", result.Error);
        Assert.False(File.Exists(_desk.Output));
    }

    [Fact]
    public async Task The_whole_registry_has_at_least_ten_thousand_records()
    {
        ImportResult result = await ImportDesk.RunAsync(
            Stream.Null, 10_000, _desk.WriteSource(Encoding.UTF8.GetBytes(ImportDesk.Xml)), "--output", _desk.Output);

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains("only 33 records, fewer than 10000", result.Error);
        Assert.Equal(["source"], _desk.Files);
    }
}
