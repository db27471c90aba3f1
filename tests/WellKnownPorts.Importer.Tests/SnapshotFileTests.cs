using System.Text;
using FsCheck;
using FsCheck.Xunit;

namespace NetworkPorts.Importer.Tests;

public sealed class SnapshotFileTests : IDisposable
{
    private static readonly DateOnly s_date = new(2026, 9, 17);

    private readonly ImportDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Property]
    public void Any_description_and_reference_are_read_as_they_were_written(
        UnicodeString description, UnicodeString reference)
    {
        RegistryRecord record = new(
            new PortSpan(6000, 6063), "tcp", "x11", Normalize(description), Normalize(reference));

        File.WriteAllBytes(_desk.Output, SnapshotFile.Format(new RegistrySnapshot(s_date, [record])));
        RegistrySnapshot read = SnapshotFile.Read(_desk.Output);

        Assert.Equal(s_date, read.Updated);
        Assert.Equal([record], read.Records);
        Assert.Equal(3, File.ReadLines(_desk.Output).Count());
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("a, b")]
    [InlineData("\"quoted\"")]
    [InlineData("=1+1")]
    [InlineData("# no comment")]
    [InlineData("'")]
    public void What_CSV_treats_specially_survives(string description)
    {
        RegistryRecord record = new(new PortSpan(1, 1), "", "name", description, description);

        File.WriteAllBytes(_desk.Output, SnapshotFile.Format(new RegistrySnapshot(s_date, [record])));

        Assert.Equal([record], SnapshotFile.Read(_desk.Output).Records);
    }

    /// <summary>On one line, and without halves of surrogate pairs, which UTF-8 cannot hold.</summary>
    private static string Normalize(UnicodeString text) =>
        SingleLine.Of(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Get)));
}
