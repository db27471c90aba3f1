using System.Text.Json;
using NetworkPorts.Tool.Commands;

namespace NetworkPorts.Tool.Tests;

/// <summary>Tests <c>wkp lookup</c>, <c>wkp find</c> and <c>wkp list</c>.</summary>
public sealed class LookupCommandTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    [Fact]
    public void A_port_a_name_and_a_range_are_looked_up_without_a_subcommand()
    {
        ProgramRun run = Tool("443", "kafka", "514/udp", "6000-6063");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("PORT", run.OutputLines[0]);
        Assert.Contains(run.OutputLines, line => IsRow(line, "443/tcp", "https", "common-use", "web", "implicit-tls"));
        Assert.Contains(run.OutputLines, line => IsRow(line, "9092/tcp", "kafka", "common-use", "messaging"));
        Assert.Contains(run.OutputLines, line => IsRow(line, "514/udp", "syslog"));
        Assert.Contains(run.OutputLines, line => line.StartsWith("6000-6063/", StringComparison.Ordinal));
        Assert.DoesNotContain(run.OutputLines, line => IsRow(line, "514/tcp"));
        Assert.Equal(run.Output, Tool("lookup", "443", "kafka", "514/udp", "6000-6063").Output);
    }

    [Fact]
    public void Every_port_has_the_services_of_the_library()
    {
        ProgramRun run = Tool("0-65535", "--json");

        JsonElement services = Json(run)[0].GetProperty("services");
        ServiceRecord[] expected = [.. WellKnownPorts.Ports.Values.SelectMany(port => port.Services.AsEnumerable())];
        Assert.Equal(
            expected.Select(record => record.ToString()),
            services.EnumerateArray().Select(service =>
                service.Deserialize(WellKnownPortsJsonContext.Default.ServiceRecord).ToString()));
    }

    [Theory]
    [InlineData("kafak", "kafka")]
    [InlineData("postgrsql", "postgresql")]
    [InlineData("HTPS", "https")]
    public void An_unknown_name_suggests_similar_names(string name, string suggested)
    {
        ProgramRun run = Tool(name);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"wkp: no service is called '{name}'. Did you mean ", Assert.Single(run.Errors));
        Assert.Contains(suggested, run.Error);
    }

    [Theory]
    [InlineData("50123", "wkp: 50123 has no known service; it is a dynamic port.")]
    [InlineData("1023/udp", "wkp: 1023/udp has no known service; it is reserved, in the system range.")]
    [InlineData("no-such-service-name", "wkp: no service is called 'no-such-service-name'.")]
    [InlineData("64000-64001", "wkp: no port of 64000-64001 has a known service.")]
    public void A_query_without_a_result_is_reported(string query, string message)
    {
        ProgramRun run = Tool("22", query);

        Assert.Equal((1, $"{message}\n"), (run.ExitCode, run.Error));
        Assert.Contains(run.OutputLines, line => IsRow(line, "22/tcp", "ssh"));
    }

    [Theory]
    [InlineData("65536")]
    [InlineData("443-")]
    [InlineData("443-80")]
    [InlineData("")]
    [InlineData("--jsn")]
    public void Invalid_arguments_are_reported_and_nothing_is_printed(string query)
    {
        ProgramRun run = Tool("22", query);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("wkp: ", Assert.Single(run.Errors));
    }

    [Fact]
    public void An_example_is_shown_without_arguments()
    {
        ProgramRun run = Tool();

        Assert.Equal((2, "wkp: no port and no name. Try 'wkp 443' or 'wkp --help'.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Custom_services_are_listed_first()
    {
        File.WriteAllText(_file, "port,transports,name\n8087,tcp,billing\n");

        ProgramRun run = Tool("8087", "--ports", _file);

        Assert.True(IsRow(run.OutputLines[1], "8087/tcp", "billing", "custom"));
        Assert.Contains(Path.GetFileName(_file), run.OutputLines[1]);
    }

    [Theory]
    [InlineData("443")]
    [InlineData("find", "sql")]
    [InlineData("list")]
    [InlineData("annotate", "-")]
    [InlineData("flows", "-")]
    public void Errors_in_a_file_of_custom_services_are_reported(params string[] arguments)
    {
        File.WriteAllText(_file, "port,transports,name\n70000,tcp,billing\n");

        ProgramRun run = Tool([.. arguments, "--ports", _file]);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"{_file}(2,1): ", Assert.Single(run.Errors));
    }

    [Fact]
    public void Matches_in_names_are_listed_before_matches_in_descriptions()
    {
        string[] names = [.. Tool("find", "sql").OutputLines.Skip(1).Select(NameOf)];

        Assert.Contains("postgresql", names);
        Assert.Contains("ms-sql-s", names);
        int description = Array.FindIndex(names, name => !name.Contains("sql", StringComparison.OrdinalIgnoreCase));
        int start = Array.FindLastIndex(names, name => name.StartsWith("sql", StringComparison.OrdinalIgnoreCase));
        Assert.InRange(start, 0, description - 1);
    }

    [Fact]
    public void All_words_must_occur()
    {
        Assert.Contains("rdp", Tool("find", "remote", "desktop").OutputLines.Skip(1).Select(NameOf));
        ProgramRun none = Tool("find", "remote", "xyzzy");
        Assert.Equal((1, ""), (none.ExitCode, none.Output));
        Assert.Contains("'remote xyzzy'", none.Error);
    }

    [Fact]
    public void Only_matching_services_are_listed()
    {
        ProgramRun run = Tool(
            "list", "--category", "database", "--transport", "tcp", "--source", "common", "--range", "user", "--trait",
            "cleartext", "--json");

        ServiceRecord[] expected =
        [
            .. WellKnownPorts.Ports.Values.SelectMany(port => port.Services.AsEnumerable()).Where(record =>
                record is { Category: PortCategory.Database, Source: ServiceSource.CommonUse }
                && record.Port is >= 1024 and < 49152
                && record.Transports.HasFlag(TransportProtocols.Tcp) && record.Traits.HasFlag(PortTraits.Cleartext)),
        ];
        Assert.NotEmpty(expected);
        Assert.Equal(
            expected.Select(record => record.ToString()),
            Json(run).EnumerateArray().Select(service =>
                service.Deserialize(WellKnownPortsJsonContext.Default.ServiceRecord).ToString()));
    }

    [Theory]
    [InlineData("--category", "colour")]
    [InlineData("--trait", "none")]
    [InlineData("--source", "nmap")]
    public void An_unknown_filter_value_is_reported(string option, string value)
    {
        ProgramRun run = Tool("list", option, value);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains($"'{value}'", Assert.Single(run.Errors));
    }

    [Fact]
    public void Help_has_examples_for_every_command()
    {
        Assert.All<string[]>(
            [[], ["lookup"], ["find"], ["list"], ["annotate"], ["flows"], ["completion"]],
            command => Assert.Contains("Examples:", Tool([.. command, "--help"]).Output));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("443")]
    [InlineData("completion", "bash")]
    public void A_closed_pipe_is_not_reported(params string[] arguments)
    {
        using StringWriter error = new();

        int exitCode = ToolCommand.Run(
            ProgramRun.ConsoleOf(Stream.Null, new ClosedPipe()), error, arguments);

        Assert.Equal((1, ""), (exitCode, error.ToString()));
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void A_completion_script_calls_the_tool(string shell) =>
        Assert.Contains("[suggest:", Tool("completion", shell).Output);

    [Fact]
    public void The_tool_completes_commands_and_values()
    {
        Assert.Contains("flows", Tool("[suggest:6]", "wkp fl").OutputLines);
        Assert.Contains("database", Tool("[suggest:26]", "wkp list --category databas").OutputLines);
    }

    public void Dispose() => File.Delete(_file);

    private static ProgramRun Tool(params string[] arguments) => ProgramRun.Tool(Stream.Null, arguments);

    private static JsonElement Json(ProgramRun run) => JsonDocument.Parse(run.Output).RootElement;

    private static bool IsRow(string line, params string[] cells) =>
        line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(cells.Length).SequenceEqual(cells);

    /// <summary>A pipe whose reader has exited.</summary>
    private sealed class ClosedPipe : MemoryStream
    {
        private const int BrokenPipe = 32;

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken pipe", BrokenPipe);

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));
    }

    private static string NameOf(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];

    [Fact]
    public void An_argument_before_a_command_is_wrong_usage()
    {
        ProgramRun run = ProgramRun.Tool(Stream.Null, "443", "find", "sql");

        Assert.Equal((2, "wkp find: '443' is before the command. See 'wkp find --help'.\n"), (run.ExitCode, run.Error));
    }
}
