using System.Diagnostics;
using System.Text;

namespace NetworkPorts.Importer.Tests;

/// <summary>A file that cannot be read or replaced causes an error with its name.</summary>
public sealed class FileErrorTests : IDisposable
{
    private readonly ImportWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("# Service Name", "# Service", "line 1: ")]
    [InlineData("2026-09-17", "yesterday", "line 1: ")]
    [InlineData("port,transport", "port,protocol", "line 2: the header must be 'port,transport,")]
    [InlineData("9,sctp", "9,quic", "line 8: 'quic' is not a transport protocol")]
    [InlineData("225-241,,", "225-241,", "line 15: ")]
    [InlineData("225-241,,", "241-225,,", "line 15: the first port of the range '241-225' must not be greater")]
    public async Task An_invalid_existing_snapshot_is_rejected_with_its_line(
        string valid, string invalid, string reason)
    {
        string existing = ImportWorkspace.Edit(ImportWorkspace.Expected, valid, invalid);
        _workspace.Snapshot = existing;

        ImportResult result = await _workspace.ImportAsync(ImportWorkspace.Xml);

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.StartsWith($"{_workspace.Output}, {reason}", result.Error);
        Assert.Equal(existing, _workspace.Snapshot);
    }

    [Fact]
    public async Task A_missing_source_is_rejected()
    {
        ImportResult result = await ImportWorkspace.RunAsync(
            Stream.Null, ImportWorkspace.MinRecords, _workspace.PathOf("missing.xml"), "--output", _workspace.Output);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("missing.xml", result.Error);
        Assert.Empty(_workspace.Files);
    }

    [Fact]
    public async Task An_output_in_a_missing_directory_is_rejected()
    {
        string output = _workspace.PathOf("nowhere/iana.csv");
        string source = _workspace.WriteSource(Encoding.UTF8.GetBytes(ImportWorkspace.Xml));

        ImportResult result = await ImportWorkspace.RunAsync(
            Stream.Null, ImportWorkspace.MinRecords, source, "--output", output);

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains($"{output}: the directory does not exist", result.Error);
    }

    [Fact]
    public async Task A_failed_replacement_leaves_no_temporary_file()
    {
        Directory.CreateDirectory(_workspace.Output);

        ImportResult result = await _workspace.ImportAsync(ImportWorkspace.Xml);

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Equal(["snapshot.csv", "source"], _workspace.Files);
    }

    [Fact]
    public async Task A_locked_source_is_rejected()
    {
        string source = _workspace.WriteSource(Encoding.UTF8.GetBytes(ImportWorkspace.Xml));
        using FileStream locked = new(source, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        ImportResult result = await ImportWorkspace.RunAsync(
            Stream.Null, ImportWorkspace.MinRecords, source, "--output", _workspace.Output);

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains(source, result.Error);
        Assert.Equal(["source"], _workspace.Files);
    }

    [Fact]
    public async Task A_directory_that_cannot_be_written_is_rejected()
    {
        // A directory of the kernel, which even root cannot write.
        Assert.SkipUnless(Directory.Exists("/sys/kernel"), "There is no read-only directory.");
        string source = _workspace.WriteSource(Encoding.UTF8.GetBytes(ImportWorkspace.Xml));

        ImportResult result = await ImportWorkspace.RunAsync(
            Stream.Null, ImportWorkspace.MinRecords, source, "--output", "/sys/kernel/iana.csv");

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains("'/sys/kernel/iana.csv'", result.Error);
        Assert.False(File.Exists("/sys/kernel/iana.csv"));
    }

    [Fact]
    public void A_full_disk_leaves_the_existing_snapshot()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "A limit of the size of files stands in for a full disk.");
        string existing = ImportWorkspace.Expected.Replace(ImportWorkspace.Date, "2026-08-01");
        _workspace.Snapshot = existing;
        string source = _workspace.WriteSource(Encoding.UTF8.GetBytes(LargeRegistry()));
        string program = Path.Combine(AppContext.BaseDirectory, "WellKnownPorts.Importer.dll");

        // Ignoring the signal makes the write fail as on a full disk.
        string command =
            $"trap '' XFSZ; ulimit -f 100; exec dotnet '{program}' '{source}' --output '{_workspace.Output}'";
        ProcessStartInfo start = new("bash", ["-c", command])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_EnableWriteXorExecute"] = "0" },
        };
        using Process importer = Process.Start(start)!;
        string error = importer.StandardError.ReadToEnd();
        importer.WaitForExit();

        Assert.Equal(1, importer.ExitCode);
        Assert.Contains($"'{_workspace.Output}'", error);
        Assert.DoesNotContain(".tmp", error);
        Assert.Equal(existing, _workspace.Snapshot);
        Assert.Equal(["snapshot.csv", "source"], _workspace.Files);
    }

    [Fact]
    public async Task A_link_is_followed_and_permissions_are_kept()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Links need privileges, and there are no file modes.");
            return;
        }

        string target = _workspace.PathOf("target.csv");
        File.WriteAllText(target, ImportWorkspace.Expected.Replace(ImportWorkspace.Date, "2026-08-01"));
        File.SetUnixFileMode(target, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        File.CreateSymbolicLink(_workspace.Output, target);

        ImportResult result = await _workspace.ImportAsync(ImportWorkspace.Xml);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(target, File.ResolveLinkTarget(_workspace.Output, returnFinalTarget: false)?.FullName);
        Assert.Equal(ImportWorkspace.Expected, File.ReadAllText(target));
        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(target));
        Assert.Equal(["snapshot.csv", "source", "target.csv"], _workspace.Files);
    }

    private static string LargeRegistry()
    {
        IEnumerable<string> records = Enumerable.Range(1, 12_000).Select(port =>
            $"<record><name>a{port}</name><protocol>tcp</protocol><number>{port}</number></record>\n");
        return "<registry xmlns='http://www.iana.org/assignments' id='service-names-port-numbers'>"
            + $"<updated>{ImportWorkspace.Date}</updated>{string.Concat(records)}</registry>";
    }
}
