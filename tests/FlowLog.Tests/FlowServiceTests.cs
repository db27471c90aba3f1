using System.Net;
using NetworkPorts;

namespace FlowLog.Tests;

public class FlowServiceTests
{
    private static readonly Protocol s_tcp = new("tcp", TransportProtocols.Tcp);

    [Theory]
    [InlineData(40000, 443, "https", "system")]
    [InlineData(443, 50000, "https", "system")]
    [InlineData(20, 50000, "ftp-data", "system")]
    [InlineData(22, 443, "ssh", "system")]
    [InlineData(22, 35356, "ssh", "system")]
    [InlineData(44900, 25565, null, "user")]
    [InlineData(50000, 50001, null, "dynamic")]
    [InlineData(50000, 25565, null, "user")]
    [InlineData(50000, 4, null, "system")]
    [InlineData(50000, 1024, null, "user")]
    public void The_lower_port_comes_first_if_it_is_assigned_and_then_the_destinations(
        int source, int destination, string? name, string range) =>
        Assert.Equal(new FlowService(name, range), FlowService.Of(FlowOf(s_tcp, source, destination)));

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
        Assert.Equal(group, new FlowService(name, range).Group);

    private static Flow FlowOf(Protocol protocol, int source, int destination) =>
        new(null, OnLoopback(source), OnLoopback(destination), protocol, 0);

    private static IPEndPoint OnLoopback(int port) => new(IPAddress.Loopback, port);
}
