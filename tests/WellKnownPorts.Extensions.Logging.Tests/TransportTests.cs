using Microsoft.Extensions.Logging;

namespace NetworkPorts.Logging.Tests;

public class TransportTests
{
    [Theory]
    [InlineData("tcp", "rsh")]
    [InlineData("UDP", "syslog")]
    [InlineData(6, "rsh")]
    [InlineData((byte)17, "syslog")]
    [InlineData("17", "syslog")]
    [InlineData("dccp", null)]
    public void The_transport_beside_the_port_decides(object transport, string? name) =>
        Assert.Equal(name, Capture.Of(log => log.LogInformation("{Port}/{Protocol}", 514, transport))["ServiceName"]);

    [Theory]
    [InlineData("http/1.1")]
    [InlineData("icmp")]
    [InlineData(null)]
    [InlineData(1.5)]
    public void What_is_no_transport_counts_as_none(object? transport)
    {
        string? alone = WellKnownPorts.Lookup(514).CommonName;

        Assert.Equal(alone, Capture.Of(log => log.LogInformation("{Port}", 514))["ServiceName"]);
        Assert.Equal(alone, Capture.Of(log => log.LogInformation("{Port}/{Protocol}", 514, transport))["ServiceName"]);
    }

    [Fact]
    public void The_transport_may_stand_before_the_port() =>
        Assert.Equal("syslog", Capture.Of(log => log.LogInformation("{Transport} {Host} {Port}", "udp", "a", 514))["ServiceName"]);

    [Fact]
    public void The_name_that_is_first_in_the_options_wins() =>
        Assert.Equal("syslog", Capture.Of(log => log.LogInformation("{Protocol} {Transport} {Port}", "tcp", "udp", 514))["ServiceName"]);

    [Theory]
    [InlineData("HTTP/2")]
    [InlineData("icmp")]
    [InlineData(null)]
    public void What_is_no_transport_hides_no_other(object? protocol)
    {
        Assert.Equal("syslog", Capture.Of(log => log.LogInformation("{Port} {Protocol} {proto}", 514, protocol, "udp"))["ServiceName"]);
        Assert.Equal("syslog", Capture.OfList(new("proto", "udp"), new("Protocol", protocol), new("Port", 514))["ServiceName"]);
    }

    [Fact]
    public void One_message_template_serves_several_transports()
    {
        using var provider = new CapturingProvider();
        using ILoggerFactory factory = Capture.Factory(provider);
        ILogger log = factory.CreateLogger("Test");

        foreach (string transport in (string[])["tcp", "udp", "tcp"])
            log.LogInformation("{Port}/{Protocol}", 514, transport);

        Assert.Equal(["rsh", "syslog", "rsh"], provider.Entries.Select(entry => entry["ServiceName"]));
    }
}
