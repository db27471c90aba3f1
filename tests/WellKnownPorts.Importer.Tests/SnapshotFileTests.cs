using System.Text;
using FsCheck;
using FsCheck.Xunit;

namespace NetworkPorts.Importer.Tests;

public sealed class SnapshotFileTests : IDisposable
{
    private static readonly DateOnly s_date = new(2026, 9, 17);

    private readonly ImportWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Property]
    public void Descriptions_and_references_round_trip(
        UnicodeString description, UnicodeString reference)
    {
        RegistryRecord record = new(
            new PortSpan(6000, 6063), "tcp", "x11", Normalize(description), Normalize(reference));

        File.WriteAllBytes(_workspace.Output, SnapshotFile.Format(new RegistrySnapshot(s_date, [record])));
        RegistrySnapshot read = SnapshotFile.Read(_workspace.Output);

        Assert.Equal(s_date, read.Updated);
        Assert.Equal([record], read.Records);
        Assert.Equal(3, File.ReadLines(_workspace.Output).Count());
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("a, b")]
    [InlineData("\"quoted\"")]
    [InlineData("=1+1")]
    [InlineData("# no comment")]
    [InlineData("'")]
    public void Special_characters_of_CSV_round_trip(string description)
    {
        RegistryRecord record = new(new PortSpan(1, 1), "", "name", description, description);

        File.WriteAllBytes(_workspace.Output, SnapshotFile.Format(new RegistrySnapshot(s_date, [record])));

        Assert.Equal([record], SnapshotFile.Read(_workspace.Output).Records);
    }

    /// <summary>Returns the text on one line, without lone surrogates, which UTF-8 cannot encode.</summary>
    private static string Normalize(UnicodeString text) =>
        SingleLine.Of(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Get)));
}
