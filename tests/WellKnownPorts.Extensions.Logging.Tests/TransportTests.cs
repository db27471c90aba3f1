using System.Net.Sockets;
using Microsoft.Extensions.Logging;

namespace NetworkPorts.Logging.Tests;

public class TransportTests
{
    [Theory]
    [InlineData("tcp", "rsh")]
    [InlineData("tcp4", "rsh")]
    [InlineData("tcp6", "rsh")]
    [InlineData(6, "rsh")]
    [InlineData(ProtocolType.Tcp, "rsh")]
    [InlineData("UDP", "syslog")]
    [InlineData("udp6", "syslog")]
    [InlineData("udp-lite", "syslog")]
    [InlineData("quic", "syslog")]
    [InlineData("udp,sctp", "syslog")]
    [InlineData("17", "syslog")]
    [InlineData("136", "syslog")]
    [InlineData(136, "syslog")]
    [InlineData(ProtocolType.Udp, "syslog")]
    [InlineData((ProtocolType)136, "syslog")]
    [InlineData("dccp", null)]
    public void The_transport_selects_the_service(object transport, string? name) =>
        Assert.Equal(name, NameOf514(transport));

    public static TheoryData<object> ValuesOfProtocol17 =>
        [(byte)17, (sbyte)17, (short)17, (ushort)17, 17, 17u, 17L, 17ul];

    [Theory]
    [MemberData(nameof(ValuesOfProtocol17))]
    public void An_IP_protocol_number_is_an_integer_of_any_type(object transport)
    {
        Assert.Equal("syslog", NameOf514(transport));
        Assert.Equal("syslog", Capture.OfList(new("Port", 514), new("Protocol", transport))["PortService"]);
    }

    [Theory]
    [InlineData("http/1.1")]
    [InlineData("icmp")]
    [InlineData("none")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData(1)]
    [InlineData(-6)]
    [InlineData(65536 + 6)]
    [InlineData(1.5)]
    public void Without_a_transport_a_port_is_looked_up_for_all_transports(object? transport)
    {
        string? any = WellKnownPorts.Lookup(514).Name;

        Assert.Equal(any, Capture.Of(log => log.LogInformation("{Port}", 514))["PortService"]);
        Assert.Equal(any, NameOf514(transport));
    }

    [Fact]
    public void The_transport_may_come_before_the_port() =>
        Assert.Equal(
            "syslog",
            Capture.Of(log => log.LogInformation("{Transport} {Host} {Port}", "udp", "a", 514))["PortService"]);

    [Fact]
    public void The_first_property_of_the_options_takes_precedence() =>
        Assert.Equal(
            "syslog",
            Capture.Of(log => log.LogInformation("{Protocol} {Transport} {Port}", "tcp", "udp", 514))["PortService"]);

    [Theory]
    [InlineData("HTTP/2")]
    [InlineData("icmp")]
    [InlineData("none")]
    [InlineData(0)]
    [InlineData(null)]
    public void A_property_without_a_transport_is_skipped(object? protocol)
    {
        Assert.Equal(
            "syslog",
            Capture.Of(log => log.LogInformation("{Port} {Protocol} {proto}", 514, protocol, "udp"))["PortService"]);
        Assert.Equal(
            "syslog", Capture.OfList(new("proto", "udp"), new("Protocol", protocol), new("Port", 514))["PortService"]);
    }

    [Fact]
    public void One_message_template_can_have_different_transports()
    {
        using var provider = new CapturingProvider();
        using ILoggerFactory factory = Capture.Factory(provider);
        ILogger log = factory.CreateLogger("Test");

        foreach (string transport in (string[])["tcp", "udp", "tcp"])
            log.LogInformation("{Port}/{Protocol}", 514, transport);

        Assert.Equal(["rsh", "syslog", "rsh"], provider.Entries.Select(entry => entry["PortService"]));
    }

    private static object? NameOf514(object? transport) =>
        Capture.Of(log => log.LogInformation("{Port}/{Protocol}", 514, transport))["PortService"];
}
