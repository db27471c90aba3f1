using System.Net;
using NetworkPorts;

namespace FlowLog.Tests;

public class FlowServiceTests
{
    private static readonly Protocol s_tcp = new("tcp", TransportProtocols.Tcp);

    [Theory]
    [InlineData(40000, 443, "https", "web", "system", "implicit-tls")]
    [InlineData(443, 50000, "https", "web", "system", "implicit-tls")]
    [InlineData(20, 50000, "ftp-data", "file-sharing", "system", "browser-blocked,cleartext")]
    [InlineData(22, 443, "ssh", "remote-access", "system", "browser-blocked")]
    [InlineData(22, 35356, "ssh", "remote-access", "system", "browser-blocked")]
    [InlineData(44900, 25565, "minecraft", "game", "user", null)]
    [InlineData(25565, 44900, "minecraft", "game", "user", null)]
    [InlineData(34584, 50000, "jenkins-agent", "development", "dynamic", null)]
    [InlineData(50000, 34584, "jenkins-agent", "development", "dynamic", null)]
    [InlineData(40000, 9092, "kafka", "messaging", "user", null)]
    [InlineData(40000, 63, "whoispp", null, "system", null)]
    [InlineData(60000, 60001, null, null, "dynamic", null)]
    [InlineData(60000, 4, null, null, "system", null)]
    [InlineData(60000, 1024, null, null, "user", null)]
    public void A_flow_is_named_by_the_likelier_of_its_ports(
        int source, int destination, string? name, string? category, string range, string? traits) => Assert.Equal(
        new FlowService(name, category, range, traits), FlowService.Of(FlowOf(s_tcp, source, destination)));

    [Fact]
    public void A_flow_without_ports_has_no_service() =>
        Assert.Equal(default, FlowService.Of(FlowOf(new Protocol("icmp"), 8, 443)));

    [Theory]
    [InlineData("https", "system", "https")]
    [InlineData(null, "system", "(system)")]
    [InlineData(null, "user", "(user)")]
    [InlineData(null, "dynamic", "(dynamic)")]
    [InlineData(null, null, "(no ports)")]
    public void A_flow_without_a_name_is_counted_by_its_range(string? name, string? range, string group) =>
        Assert.Equal(group, new FlowService(name, null, range, null).Group);

    private static Flow FlowOf(Protocol protocol, int source, int destination) =>
        new(null, OnLoopback(source), OnLoopback(destination), protocol, 0);

    private static IPEndPoint OnLoopback(int port) => new(IPAddress.Loopback, port);
}
