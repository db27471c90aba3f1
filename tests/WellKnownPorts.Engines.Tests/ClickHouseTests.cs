using CliWrap;
using CliWrap.Buffered;

namespace NetworkPorts.Engines.Tests;

/// <summary>
/// Classifies flows in the current version of ClickHouse, which runs in a process of Node.js. The environment variable
/// <c>WELLKNOWNPORTS_CHDB</c> names the folder in which the npm package chdb was installed.
/// </summary>
public sealed class ClickHouseTests(FlowFixture flows) : IClassFixture<FlowFixture>
{
    private static readonly string? s_folder = Environment.GetEnvironmentVariable("WELLKNOWNPORTS_CHDB");

    [Fact]
    public async Task Flows_are_classified_like_in_the_library()
    {
        Assert.SkipUnless(Directory.Exists(s_folder), "chdb is not installed.");

        Assert.Equal($"{flows.Count}\t0\n", await Differences(flows.Path, 32768, 65535));
    }

    [Fact]
    public async Task Custom_services_and_client_ports_are_used()
    {
        Assert.SkipUnless(Directory.Exists(s_folder), "chdb is not installed.");
        using CustomPorts ports = new();
        using FlowFile own = FlowFile.Of(ports.Registry, new EphemeralPortRange(1024, 50000), 5_000);

        Assert.Equal($"{own.Count}\t0\n", await Differences(own.Path, 1024, 50000, "--ports", ports.Path));
    }

    [Fact]
    public async Task The_result_is_null_if_a_value_is_missing_or_invalid()
    {
        Assert.SkipUnless(Directory.Exists(s_folder), "chdb is not installed.");

        Assert.Equal("6\n", await Run([], """
            SELECT countIf(flow.1 IS NULL AND flow.2 IS NULL AND flow.3 IS NULL AND flow.4 IS NULL) FROM (
              SELECT flow_service(source, destination, transport, 32768, 65535) AS flow FROM values(
                'source Nullable(Int32), destination Nullable(Int32), transport Nullable(String)',
                (NULL, 443, 'tcp'), (443, NULL, 'tcp'), (443, 50000, NULL),
                (443, 50000, 'icmp'), (443, 65536, 'tcp'), (-1, 443, '6')))
            """));
    }

    private static Task<string> Differences(string path, int first, int last, params string[] options) => Run(
        options,
        $"""
        SELECT count(), countIf(flow.1 != expected_port OR ifNull(flow.2, '') != expected_service
          OR flow.3 != expected_side OR flow.4 != expected_confidence)
        FROM (
          SELECT *, flow_service(source_port, destination_port, transport, {first}, {last}) AS flow
          FROM file('{path}', 'CSVWithNames', 'source_port UInt16, destination_port UInt16, transport String,
            expected_port UInt16, expected_service String, expected_side String, expected_confidence String'))
        """);

    private static async Task<string> Run(string[] options, string query)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("wkp-clickhouse-");
        try
        {
            string ports = Path.Combine(folder.FullName, "ports.sql");
            string last = Path.Combine(folder.FullName, "query.sql");
            File.WriteAllText(ports, Exported.Text(["--format", "sql", "--dialect", "clickhouse", .. options]));
            File.WriteAllText(last, query);
            BufferedCommandResult result = await Cli.Wrap("node")
                .WithArguments([
                    Repository.PathOf("tests", "WellKnownPorts.Engines.Tests", "chdb.js"), ports, last,
                ])
                .WithWorkingDirectory(folder.FullName)
                .WithValidation(CommandResultValidation.None)
                .ExecuteBufferedAsync();
            Assert.True(result.ExitCode == 0, result.StandardError);
            return result.StandardOutput;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
