namespace NetworkPorts.Tool.Tests;

/// <summary>Tests the three sample logs, which contain the same connections.</summary>
public class RecordedLogTests
{
    private static readonly ProgramRun s_zeek = ProgramRun.OnFile(SampleLog.ZeekTsvFile);
    private static readonly ProgramRun s_vpc = ProgramRun.OnFile(SampleLog.VpcFile);

    [Fact]
    public void Every_line_is_read()
    {
        Assert.Equal((0, ""), (s_zeek.ExitCode, s_zeek.Error));
        Assert.Equal(190, s_zeek.Rows.Count);
        Assert.Equal("190 flows, 187 with ports, 0 bad lines, 0 skipped records", s_zeek.LastLine);
    }

    [Fact]
    public void Zeek_JSON_has_the_same_output() =>
        Assert.Equal(s_zeek.Output, ProgramRun.OnFile(SampleLog.ZeekJsonFile).Output);

    [Fact]
    public void The_sample_is_the_recorded_log() =>
        Assert.Equal(s_zeek.Output, ProgramRun.With(Stream.Null, "--sample").Output);

    [Theory]
    [InlineData("10.20.0.5:44452", "10.20.0.10:80", "tcp", "http", "web", "system", "cleartext")]
    [InlineData("[fd00:20::5]:48978", "[fd00:20::10]:443", "tcp", "https", "web", "system", "implicit-tls")]
    [InlineData("10.20.0.5:37926", "10.20.0.10:6379", "tcp", "redis", "database", "user", "cleartext")]
    [InlineData("10.20.0.5:59444", "10.20.0.10:5432", "tcp", "postgresql", "database", "user", "cleartext")]
    [InlineData("10.20.0.5:41626", "10.20.0.10:22", "tcp", "ssh", "remote-access", "system", "-")]
    [InlineData("10.20.0.5:34352", "10.20.0.10:53", "udp", "dns", "network", "system", "cleartext,amplification")]
    [InlineData("10.20.0.5:42213", "10.20.0.10:53", "tcp", "dns", "network", "system", "cleartext")]
    [InlineData("10.20.0.5:44363", "10.20.0.10:514", "udp", "syslog", "monitoring", "system", "cleartext")]
    [InlineData("10.20.0.5:59242", "10.20.0.10:514", "tcp", "rsh", "remote-access", "system", "cleartext")]
    [InlineData("10.20.0.5:123", "10.20.0.10:123", "udp", "ntp", "network", "system", "cleartext,amplification")]
    [InlineData("10.20.0.10:20", "10.20.0.5:44737", "tcp", "ftp-data", "file-sharing", "system", "cleartext")]
    [InlineData("10.20.0.5:53602", "10.20.0.10:25565", "tcp", "minecraft", "game", "user", "-")]
    [InlineData("10.20.0.5", "10.20.0.10", "icmp", "-", "-", "-", "-")]
    [InlineData("fd00:20::5", "fd00:20::10", "icmp", "-", "-", "-", "-")]
    public void A_connection_has_the_service_that_was_recorded(params string[] expected) =>
        Assert.Contains(expected, s_zeek.Rows.Select(row => row[1..]));

    [Fact]
    public void A_port_in_a_registered_range_has_the_name_of_the_range() =>
        Assert.Equal(
            ["tcp", "x11", "remote-access", "user", "cleartext"],
            Assert.Single(s_zeek.Rows, row => row[2] == "10.20.0.10:6003")[3..]);

    [Fact]
    public void The_summary_counts_each_service()
    {
        Assert.Equal(["dns", "24", "12.6%", "2,964", "0.2%"], s_zeek.Services[0]);
        Assert.Equal(["jenkins-agent", "6", "3.2%", "1,728", "0.1%"], s_zeek.Services[11]);
        Assert.Equal(["(no ports)", "3"], [string.Join(' ', s_zeek.Services[16][..2]), s_zeek.Services[16][2]]);
        Assert.Equal(190, s_zeek.Services.Sum(service => int.Parse(service[^4])));
    }

    [Fact]
    public void VPC_records_without_a_flow_are_counted_as_skipped()
    {
        Assert.Equal((0, ""), (s_vpc.ExitCode, s_vpc.Error));
        Assert.Equal("368 flows, 363 with ports, 0 bad lines, 2 skipped records", s_vpc.LastLine);
    }

    [Fact]
    public void Connections_have_the_same_service_in_a_VPC_log()
    {
        IEnumerable<string> connections = s_vpc.Rows.Where(IsFromOriginator).Select(TextOf);

        Assert.Equal(
            s_zeek.Rows.Select(TextOf).Where(IsCertain).Order(),
            connections.Where(IsCertain).Order());
    }

    [Fact]
    public void Responses_in_a_VPC_log_have_the_same_service()
    {
        ILookup<string, string> services = s_zeek.Rows.ToLookup(row => $"{row[3]} {row[2]} {row[1]}", row => row[4]);

        IEnumerable<string> differences = s_vpc.Rows
            .Where(row => !IsFromOriginator(row) && row[3] is "tcp" or "udp")
            .Where(row => services[$"{row[3]} {row[1]} {row[2]}"].Single() != row[4])
            .Select(row => $"{row[1]} {row[2]} {row[4]}")
            .Where(IsCertain);

        Assert.Empty(differences);
    }

    /// <summary>
    /// Returns whether the ports alone say which end is the server. The port that this client chose is registered, and
    /// only Zeek states who initiated the connection.
    /// </summary>
    private static bool IsCertain(string row) => !row.Contains("10.20.0.5:48002", StringComparison.Ordinal);

    /// <summary>Returns whether the source of the record initiated the connection, according to Zeek.</summary>
    private static bool IsFromOriginator(string[] record) => s_zeek.Rows.Any(row =>
        row[1] == record[1] && row[2] == record[2] && record[3].StartsWith(row[3], StringComparison.Ordinal));

    /// <summary>Returns the row without its time. Zeek has one name for ICMP over IPv4 and IPv6.</summary>
    private static string TextOf(string[] row) => string.Join(' ', row[1..]).Replace("icmp6", "icmp");
}
