using System.Xml.Linq;

namespace NetworkPorts.Tool.Tests;

/// <summary>The summary as a picture.</summary>
public sealed class ChartTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("wkp").FullName;

    private string Chart => Path.Combine(_folder, "services.svg");

    [Fact]
    public void It_names_the_services_with_their_shares()
    {
        ProgramRun run = ProgramRun.OnFile(SampleLog.ZeekTsvFile, "--chart", Chart);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        XElement picture = XElement.Load(Chart);
        Assert.Equal("svg", picture.Name.LocalName);
        HashSet<string> texts =
            [.. picture.Descendants().Where(element => element.Name.LocalName == "text").Select(text => text.Value)];
        Assert.Superset(new HashSet<string> { "dns", "https", "12.6%", "flows", "bytes" }, texts);
        Assert.Equal([Chart], Directory.GetFiles(_folder));
    }

    [Fact]
    public void It_takes_the_place_of_an_older_one_and_goes_with_other_outputs()
    {
        File.WriteAllText(Chart, "old");

        ProgramRun run = ProgramRun.OnText(SampleLog.VpcRecord, "--chart", Chart, "--summary", "--output", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.Single(run.OutputLines);
        Assert.Equal("svg", XElement.Load(Chart).Name.LocalName);
    }

    [Fact]
    public void A_place_where_it_cannot_be_written_is_told()
    {
        string path = Path.Combine(_folder, "no-such-folder", "services.svg");

        ProgramRun run = ProgramRun.OnText(SampleLog.VpcRecord, "--chart", path, "--output", "json");

        Assert.Equal(1, run.ExitCode);
        Assert.Single(run.OutputLines);
        Assert.StartsWith($"{path}: ", Assert.Single(run.Errors));
    }

    [Fact]
    public void Nothing_is_drawn_where_nothing_was_read()
    {
        ProgramRun run = ProgramRun.OnText("Dear reader,\n", "--chart", Chart);

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_log_without_flows_has_no_picture()
    {
        ProgramRun run = ProgramRun.OnText(SampleLog.ZeekHeader, "--chart", Chart);

        Assert.Equal((1, $"{Chart}: not written, because the logs have no flows\n"), (run.ExitCode, run.Error));
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_log_is_not_overwritten()
    {
        File.WriteAllText(Chart, SampleLog.VpcRecord);

        ProgramRun run = ProgramRun.OnFile(Chart, "--chart", Chart);

        Assert.Equal((1, $"{Chart}: not written, because it is one of the logs\n"), (run.ExitCode, run.Error));
        Assert.Equal(SampleLog.VpcRecord, File.ReadAllText(Chart));
    }

    [Fact]
    public void Links_are_followed_and_permissions_are_kept()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no file modes.");
            return;
        }

        const UnixFileMode OnlyOwner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        string link = Path.Combine(_folder, "link.svg");
        File.WriteAllText(Chart, "old");
        File.SetUnixFileMode(Chart, OnlyOwner);
        File.CreateSymbolicLink(link, Chart);

        ProgramRun run = ProgramRun.OnText(SampleLog.VpcRecord, "--chart", link);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Chart, new FileInfo(link).LinkTarget);
        Assert.Equal("svg", XElement.Load(Chart).Name.LocalName);
        Assert.Equal(OnlyOwner, File.GetUnixFileMode(Chart));

        // The log of one run is the target of the link of another run.
        File.WriteAllText(Chart, SampleLog.VpcRecord);
        Assert.Equal(1, ProgramRun.OnFile(Chart, "--chart", link).ExitCode);
        Assert.Equal(SampleLog.VpcRecord, File.ReadAllText(Chart));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
