namespace NetworkPorts.Tool.Tests;

/// <summary>Tests the options of <c>wkp export</c> and the file that it writes.</summary>
public sealed class ExportCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wkp-export-");

    private string Target => Path.Combine(_folder.FullName, "ports.out");

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("parquet")]
    [InlineData("services")]
    [InlineData("collector")]
    [InlineData("rsyslog")]
    [InlineData("syslog-ng")]
    [InlineData("fluent-bit")]
    [InlineData("vector")]
    [InlineData("logstash")]
    [InlineData("splunk")]
    [InlineData("sentinel")]
    public void The_output_is_the_same_each_time(string format)
    {
        byte[] first = Run("--format", format).OutputBytes;

        Assert.True(first.Length > 100_000);
        Assert.True(first.AsSpan().SequenceEqual(Run("--format", format).OutputBytes));
    }

    [Theory]
    [InlineData("-- ", "sql", "--dialect", "ansi")]
    [InlineData("-- ", "sql", "--dialect", "postgresql")]
    [InlineData("-- ", "sql", "--dialect", "clickhouse")]
    [InlineData("-- ", "sql", "--dialect", "duckdb")]
    [InlineData("-- ", "sql", "--dialect", "sqlite")]
    [InlineData("# ", "services")]
    [InlineData("# ", "collector")]
    [InlineData("# ", "logstash")]
    public void Formats_with_comments_start_with_the_version_and_the_license(string comment, params string[] format)
    {
        ProgramRun run = Run(["--format", .. format]);
        string[] lines = run.OutputLines[..2];

        Assert.All(lines, line => Assert.StartsWith(comment, line, StringComparison.Ordinal));
        Assert.Contains(WellKnownPorts.RegistryVersion, lines[1], StringComparison.Ordinal);
        Assert.Contains("CC0", lines[1], StringComparison.Ordinal);
        Assert.Equal(run.Output, Run(["--format", .. format]).Output);
    }

    [Theory]
    [InlineData("--dialect needs '--format sql'.", "--format", "csv", "--dialect", "sqlite")]
    [InlineData("'--format sql' needs a dialect", "--format", "sql")]
    [InlineData("the name of the file is empty.", "--output", "")]
    [InlineData("--output needs the name of a file.", "--output", "-")]
    [InlineData("Argument 'xml' not recognized", "--format", "xml")]
    public void Wrong_options_are_reported_on_one_line(string problem, params string[] options)
    {
        ProgramRun run = Run(options);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(problem, Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void Rows_are_filtered_by_layer_and_category()
    {
        string[] databases = Run("--source", "common", "--category", "database").OutputLines;

        Assert.Contains(databases, line => line.StartsWith("5432,5432,tcp,", StringComparison.Ordinal));
        Assert.All(databases[1..], line => Assert.Contains(",database,", line, StringComparison.Ordinal));
        Assert.All(databases[1..], line => Assert.Contains(",common-use,", line, StringComparison.Ordinal));
    }

    [Fact]
    public void An_export_without_rows_writes_nothing()
    {
        ProgramRun run = Run("--source", "custom", "--output", Target);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("no service matches", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.False(File.Exists(Target));
    }

    [Fact]
    public void A_file_that_exists_is_replaced_only_with_force()
    {
        File.WriteAllText(Target, "mine");

        ProgramRun refused = Run("--output", Target);

        Assert.Equal(1, refused.ExitCode);
        Assert.Equal(
            $"{Target}: not written, because the file exists. Use --force to replace it.",
            Assert.Single(refused.Errors));
        Assert.Equal("mine", File.ReadAllText(Target));

        Assert.Equal(0, Run("--output", Target, "--force").ExitCode);
        Assert.Equal(Run().Output, File.ReadAllText(Target));
        Assert.Equal([Target], Directory.GetFiles(_folder.FullName));
    }

    [Fact]
    public void The_services_of_the_user_are_not_overwritten()
    {
        const string Ports = "port,transports,name\n8087,tcp,billing-api\n";
        File.WriteAllText(Target, Ports);

        ProgramRun run = Run("--ports", Target, "--output", Target, "--force");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"{Target}: not written, because it is one of the files of services", Assert.Single(run.Errors));
        Assert.Equal(Ports, File.ReadAllText(Target));
    }

    [Fact]
    public void A_cycle_of_links_is_reported()
    {
        string ports = Path.Combine(_folder.FullName, "ports.csv");
        string other = Path.Combine(_folder.FullName, "other");
        File.WriteAllText(ports, "port,transports,name\n8087,tcp,billing-api\n");
        File.CreateSymbolicLink(Target, other);
        File.CreateSymbolicLink(other, Target);

        ProgramRun run = Run("--ports", ports, "--output", Target);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{Target}: ", Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_exists_too()
    {
        File.WriteAllText(Target, "");

        Assert.Equal(1, Run("--output", Target).ExitCode);
        Assert.Empty(File.ReadAllBytes(Target));
    }

    [Fact]
    public void Links_are_followed_and_modes_are_kept()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no file modes.");
            return;
        }

        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        string link = Path.Combine(_folder.FullName, "link");
        File.WriteAllText(Target, "mine");
        File.SetUnixFileMode(Target, Mode);
        File.CreateSymbolicLink(link, Target);

        Assert.Equal(1, Run("--output", link).ExitCode);
        Assert.Equal(0, Run("--output", link, "--force").ExitCode);

        Assert.Equal(Target, new FileInfo(link).LinkTarget);
        Assert.Equal(Mode, File.GetUnixFileMode(Target));
        Assert.True(new FileInfo(Target).Length > 100_000);
    }

    [Fact]
    public void A_device_is_written_to()
    {
        Assert.SkipUnless(File.Exists("/dev/null"), "The system has no /dev/null.");

        Assert.Equal(0, Run("--output", "/dev/null").ExitCode);
        Assert.Empty(File.ReadAllBytes("/dev/null"));
    }

    [Theory]
    [InlineData("", "is a directory")]
    [InlineData("missing/file", "no such folder")]
    public void A_file_that_cannot_be_written_is_reported(string name, string problem)
    {
        string path = Path.Combine(_folder.FullName, name);

        ProgramRun run = Run("--output", path);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"{path}: {problem}", Assert.Single(run.Errors));
    }

    [Fact]
    public void A_terminal_does_not_get_binary_data()
    {
        using MemoryStream output = new();
        using StringWriter error = new();
        ToolConsole terminal = ProgramRun.ConsoleOf(Stream.Null, output) with { IsOutputTerminal = true };

        int exitCode = Commands.ToolCommand.Run(terminal, error, "export", "--format", "parquet");

        Assert.Equal(2, exitCode);
        Assert.Empty(output.ToArray());
        Assert.Contains("Name a file with --output.", error.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static ProgramRun Run(params string[] options) => ProgramRun.Tool(Stream.Null, ["export", .. options]);
}
