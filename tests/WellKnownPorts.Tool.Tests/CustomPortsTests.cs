namespace NetworkPorts.Tool.Tests;

/// <summary>Tests the files of custom services that are passed with <c>--ports</c>.</summary>
public sealed class CustomPortsTests : IDisposable
{
    private const string Log = """
        src_ip,src_port,dst_ip,dst_port,proto
        10.20.0.5,45602,10.20.0.10,8087,tcp
        10.20.0.5,45602,10.20.0.10,443,tcp

        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Both_file_formats_are_read_and_later_files_win()
    {
        string csv = FileOf("ports.csv", "# Ours\nport,transports,name\n8087,tcp,billing-api\n443,tcp,first\n");
        string services = FileOf("services", "# https, ours\nsecond 443/tcp # a comment, with a comma\n");

        ProgramRun run = ProgramRun.OnText(Log, "--ports", csv, "--ports", services);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["billing-api", "second"], run.Names);
    }

    [Fact]
    public void Custom_services_have_their_own_confidence_and_hidden_services_have_no_name()
    {
        string csv = FileOf("ports.csv", "port,transports,name\n8087,tcp,billing-api\n443,tcp udp,-\n");

        ProgramRun run = ProgramRun.OnText(Log, "--ports", csv, "--output", "log");

        Assert.Contains("8087,tcp,billing-api,,user,,destination,custom", run.Output, StringComparison.Ordinal);
        Assert.Contains("443,tcp,,,system,,destination,range", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void All_bad_lines_are_reported_and_no_log_is_read()
    {
        string csv = FileOf("ports.csv", "port,transports,name\n0,tcp,a\n80,tpc,b\n");

        ProgramRun run = ProgramRun.OnText(Log, "--ports", csv, "--ports", "missing");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            [$"{csv}(2,1)", $"{csv}(3,4)", "missing"], run.Errors.Select(error => error.Split(": ")[0]));
    }

    [Fact]
    public void Port_0_is_not_a_service()
    {
        ProgramRun run = ProgramRun.OnText(
            """
            src_ip,src_port,dst_ip,dst_port,proto
            192.0.2.10,0,198.51.100.20,443,tcp
            198.51.100.20,443,192.0.2.10,0,tcp
            192.0.2.10,0,198.51.100.20,0,tcp

            """,
            "--output",
            "log");

        Assert.Equal(
            ["https", "https", ""], run.OutputLines.Skip(1).Select(line => line.Split(',')[5]));
        Assert.Equal(
            ["destination", "source", ""], run.OutputLines.Skip(1).Select(line => line.Split(',')[9]));
    }

    private string FileOf(string name, string text)
    {
        string path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
