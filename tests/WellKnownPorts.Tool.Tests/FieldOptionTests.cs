namespace NetworkPorts.Tool.Tests;

/// <summary>Tests the options that state the format of a log and the names of its fields.</summary>
public class FieldOptionTests
{
    private static readonly string[] s_ports = ["--source-port", "near", "--destination-port", "far"];

    [Theory]
    [InlineData("near,far\n60001,443\n")]
    [InlineData("id;Near;Far\n1;60001;443\n")]
    [InlineData("{\"near\":60001,\"far\":443}\n")]
    [InlineData("{\"a\":{\"near\":60001,\"far\":443}}\n")]
    [InlineData("x near=60001 far=443 y=1\n")]
    [InlineData("#fields\tnear\tfar\n60001\t443\n")]
    public void Names_can_be_stated(string log)
    {
        ProgramRun run = ProgramRun.OnText(log, [.. s_ports, "-o", "json"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("{\"source.port\":60001,\"destination.port\":443,", run.Output);
    }

    [Fact]
    public void A_stated_name_wins_over_known_names()
    {
        ProgramRun run = ProgramRun.OnText(
            "src_port,dst_port,far\n60001,80,443\n", "--destination-port", "far", "-o", "json");

        Assert.Contains("\"destination.port\":443", run.Output);
    }

    [Theory]
    [InlineData(",")]
    [InlineData("\t")]
    [InlineData("|")]
    [InlineData(" ")]
    public void Columns_without_a_header_can_be_stated_by_their_numbers(string separator)
    {
        string row = string.Join(separator, "192.0.2.1", "60001", "198.51.100.1", "443", "tcp", "819", "1795491162");
        string[] options =
        [
            "--source-address", "1", "--source-port", "2", "--destination-address", "3", "--destination-port", "4",
            "--protocol", "5", "--bytes", "6", "--time", "7",
        ];

        ProgramRun run = ProgramRun.OnText(row + "\n" + row + "\n", [.. options, "-o", "json"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(run.OutputLines, line => Assert.StartsWith(
            "{\"timestamp\":\"2026-11-24T03:32:42Z\",\"source.address\":\"192.0.2.1\",\"source.port\":60001,"
                + "\"destination.address\":\"198.51.100.1\",\"destination.port\":443,\"network.transport\":\"tcp\","
                + "\"network.bytes\":819,\"port_service\":\"https\"",
            line));
        Assert.Equal(2, run.OutputLines.Length);
    }

    [Fact]
    public void A_stated_name_must_be_in_the_header()
    {
        const string Log = "src_port,dst_port\n60001,443\n";

        Assert.Equal(1, ProgramRun.OnText(Log, "--source-port", "other").ExitCode);
        Assert.Equal(0, ProgramRun.OnText(Log, "--source-port", "SRC port").ExitCode);
    }

    [Fact]
    public void A_format_can_be_stated()
    {
        const string Log = "a note\nsrc_port,dst_port\n60001,443\n";

        ProgramRun run = ProgramRun.OnText(Log, "--format", "csv");

        Assert.Equal(["https"], run.Names);
        Assert.Equal(["<stdin>:1: no header before it"], run.Errors);
        Assert.Equal(1, ProgramRun.OnText(Log, "--format", "zeek").ExitCode);
    }

    [Fact]
    public void An_unknown_format_is_wrong_usage()
    {
        ProgramRun run = ProgramRun.OnText("", "--format", "xls");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("xls", Assert.Single(run.Errors));
    }

    [Theory]
    [InlineData("dst_ip,port\n198.51.100.1,443\n", "https")]
    [InlineData("Sport,Dport,Proto\n60001,https,tcp\n", "https")]
    [InlineData("sport,dport,proto\n60001,domain,udp\n", "dns")]
    [InlineData("tcp.srcport,udp.srcport,tcp.dstport,udp.dstport\n,60001,,53\n", "dns")]
    public void Ports_can_be_alone_or_names_or_in_several_columns(string log, string name) =>
        Assert.Equal([name], ProgramRun.OnText(log).Names);
}
