using System.Xml.Linq;

namespace NetworkPorts.Tool.Tests;

/// <summary>Tests the chart of the summary.</summary>
public sealed class ChartTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("wkp").FullName;

    private string ChartPath => Path.Combine(_folder, "services.svg");

    [Fact]
    public void The_chart_names_services_and_shares()
    {
        ProgramRun run = ProgramRun.OnFile(SampleLog.ZeekTsvFile, "--chart", ChartPath);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        XElement chart = XElement.Load(ChartPath);
        Assert.Equal("svg", chart.Name.LocalName);
        HashSet<string> texts =
            [.. chart.Descendants().Where(element => element.Name.LocalName == "text").Select(text => text.Value)];
        Assert.Superset(new HashSet<string> { "dns", "https", "12.6%", "flows", "bytes" }, texts);
        Assert.Equal([ChartPath], Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_chart_replaces_an_older_file_and_can_be_combined_with_other_outputs()
    {
        File.WriteAllText(ChartPath, "old");

        ProgramRun run = ProgramRun.OnText(SampleLog.VpcRecord, "--chart", ChartPath, "--summary", "--output", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.Single(run.OutputLines);
        Assert.Equal("svg", XElement.Load(ChartPath).Name.LocalName);
    }

    [Fact]
    public void A_path_that_cannot_be_written_is_reported()
    {
        string path = Path.Combine(_folder, "no-such-folder", "services.svg");

        ProgramRun run = ProgramRun.OnText(SampleLog.VpcRecord, "--chart", path, "--output", "json");

        Assert.Equal(1, run.ExitCode);
        Assert.Single(run.OutputLines);
        Assert.StartsWith($"{path}: ", Assert.Single(run.Errors));
    }

    [Fact]
    public void No_chart_is_written_if_the_format_is_unknown()
    {
        ProgramRun run = ProgramRun.OnText("Dear reader,\n", "--chart", ChartPath);

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void No_chart_is_written_if_the_log_has_no_flows()
    {
        ProgramRun run = ProgramRun.OnText(SampleLog.ZeekHeader, "--chart", ChartPath);

        Assert.Equal((1, $"{ChartPath}: not written, because the logs have no flows\n"), (run.ExitCode, run.Error));
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_log_is_not_overwritten()
    {
        File.WriteAllText(ChartPath, SampleLog.VpcRecord);

        ProgramRun run = ProgramRun.OnFile(ChartPath, "--chart", ChartPath);

        Assert.Equal((1, $"{ChartPath}: not written, because it is one of the logs\n"), (run.ExitCode, run.Error));
        Assert.Equal(SampleLog.VpcRecord, File.ReadAllText(ChartPath));
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
        File.WriteAllText(ChartPath, "old");
        File.SetUnixFileMode(ChartPath, OnlyOwner);
        File.CreateSymbolicLink(link, ChartPath);

        ProgramRun run = ProgramRun.OnText(SampleLog.VpcRecord, "--chart", link);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(ChartPath, new FileInfo(link).LinkTarget);
        Assert.Equal("svg", XElement.Load(ChartPath).Name.LocalName);
        Assert.Equal(OnlyOwner, File.GetUnixFileMode(ChartPath));

        // A link that points to a log does not overwrite the log.
        File.WriteAllText(ChartPath, SampleLog.VpcRecord);
        Assert.Equal(1, ProgramRun.OnFile(ChartPath, "--chart", link).ExitCode);
        Assert.Equal(SampleLog.VpcRecord, File.ReadAllText(ChartPath));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
