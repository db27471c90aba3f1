using System.Net;
using Serilog;
using Serilog.Context;
using Serilog.Core;
using Serilog.Events;

namespace NetworkPorts.Logging.Tests;

public class ServiceNameTests
{
    [Theory]
    [InlineData(9092, "kafka")]
    [InlineData(443, "https")]
    [InlineData(5432, "postgresql")]
    [InlineData(25565, "minecraft")]
    [InlineData(63, "whoispp")]
    public void A_port_is_named_by_what_is_run_there(int port, string name) =>
        Assert.Equal(name, Enriched.ServiceName(("Port", port)));

    [Fact]
    public void A_port_of_the_message_is_read()
    {
        var collected = new CollectedEvents();
        using Logger logger = new LoggerConfiguration().Enrich.WithServiceName().WriteTo.Sink(collected).CreateLogger();

        logger.Information("Connected to {Host}:{Port}", "broker", 9092);

        Assert.Equal("kafka", Assert.Single(collected.Events).Scalar("ServiceName"));
    }

    public static TheoryData<object> PortsOfEachType =>
    [
        (byte)53, (sbyte)53, (short)53, (ushort)53, 53, 53U, 53L, 53UL, "53", "053", "00053",
    ];

    [Theory]
    [MemberData(nameof(PortsOfEachType), DisableDiscoveryEnumeration = true)]
    public void A_port_is_any_integer_or_its_digits(object port) => Assert.Equal("dns", Enriched.ServiceName(("Port", port)));

    public static TheoryData<object?> NoPorts =>
    [
        new TheoryDataRow<object?>(null),
        -1, 65536 + 443, (sbyte)-1, short.MinValue, long.MinValue, long.MaxValue, uint.MaxValue, ulong.MaxValue,
        "", " ", "443 ", "+443", "-443", "443/tcp", "https", "0x1BB", "65979", "4294967739", "\uFF14\uFF14\uFF13", "443\0",
        443.0, 443F, 443M, true, '5', Guid.Empty, DayOfWeek.Monday,
        new IPEndPoint(IPAddress.Loopback, 443), new[] { 443 }, new Dictionary<string, int> { ["Port"] = 443 },
    ];

    [Theory]
    [MemberData(nameof(NoPorts), DisableDiscoveryEnumeration = true)]
    public void What_is_no_port_number_adds_nothing(object? value) => AssertNothingAdded(("Port", value));

    [Theory]
    [InlineData(60001)]
    [InlineData(65535)]
    [InlineData(4)]
    public void A_port_without_a_name_adds_nothing(int port)
    {
        Assert.Null(WellKnownPorts.Lookup(port).CommonName);
        AssertNothingAdded(("Port", port));
    }

    [Fact]
    public void An_event_without_a_port_is_left_as_it_is()
    {
        AssertNothingAdded();
        AssertNothingAdded(("Host", "localhost"), ("SourcePort", 443), ("PORT", 443), ("Transport", "tcp"));
    }

    [Theory]
    [InlineData("DestinationPort")]
    [InlineData("RemotePort")]
    [InlineData("ServerPort")]
    [InlineData("Port")]
    [InlineData("server.port")]
    [InlineData("destination.port")]
    [InlineData("network.peer.port")]
    [InlineData("destination_port")]
    [InlineData("remote_port")]
    [InlineData("server_port")]
    [InlineData("dst_port")]
    [InlineData("dest_port")]
    [InlineData("port")]
    public void A_port_is_read_under_each_name_in_use(string property) =>
        Assert.Equal("https", Enriched.ServiceName((property, 443)));

    [Theory]
    [InlineData("DestinationPort", "Port")]
    [InlineData("RemotePort", "Port")]
    [InlineData("dst_port", "port")]
    [InlineData("Port", "port")]
    public void The_port_of_a_destination_comes_first_whatever_the_order_in_the_event(string first, string second)
    {
        Assert.Equal("https", Enriched.ServiceName((first, 443), (second, 9092)));
        Assert.Equal("https", Enriched.ServiceName((second, 9092), (first, 443)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(-1)]
    [InlineData(70000)]
    public void A_property_that_holds_no_port_number_is_passed_over(object? value) =>
        Assert.Equal("https", Enriched.ServiceName(("DestinationPort", value), ("Port", 443)));

    [Fact]
    public void The_first_port_is_the_one_that_counts_even_if_it_has_no_name() =>
        AssertNothingAdded(("DestinationPort", 60001), ("Port", 443));

    [Theory]
    [InlineData("tcp", "rsh")]
    [InlineData("TCP", "rsh")]
    [InlineData(6, "rsh")]
    [InlineData("6", "rsh")]
    [InlineData("udp", "syslog")]
    [InlineData("Udp", "syslog")]
    [InlineData(17, "syslog")]
    [InlineData("quic", "syslog")]
    [InlineData(System.Net.Sockets.ProtocolType.Tcp, "rsh")]
    [InlineData(System.Net.Sockets.ProtocolType.Udp, "syslog")]
    [InlineData("17", "syslog")]
    public void A_port_is_seen_by_the_transport_beside_it(object transport, string name) =>
        Assert.Equal(name, Enriched.ServiceName(("Port", 514), ("Transport", transport)));

    [Theory]
    [InlineData("Transport")]
    [InlineData("TransportProtocol")]
    [InlineData("Protocol")]
    [InlineData("network.transport")]
    [InlineData("transport")]
    [InlineData("protocol")]
    [InlineData("proto")]
    public void A_transport_is_read_under_each_name_in_use(string property)
    {
        Assert.Equal("rsh", Enriched.ServiceName(("Port", 514), (property, "tcp")));
        Assert.Equal("syslog", Enriched.ServiceName(("Port", 514), (property, "udp")));
    }

    [Theory]
    [InlineData("sctp", 2905, "m3ua")]
    [InlineData(132, 2905, "m3ua")]
    [InlineData("dccp", 5004, "avt-profile-1")]
    [InlineData(33, 5004, "avt-profile-1")]
    public void SCTP_and_DCCP_are_transports_too(object transport, int port, string name)
    {
        Assert.Equal(name, Enriched.ServiceName(("Port", port), ("Transport", transport)));
        AssertNothingAdded(("Port", 25565), ("Transport", transport));
    }

    [Fact]
    public void A_service_of_another_transport_adds_nothing() => AssertNothingAdded(("Port", 25565), ("Transport", "sctp"));

    [Theory]
    [InlineData("HTTP/2")]
    [InlineData("icmp")]
    [InlineData("")]
    [InlineData(1)]
    [InlineData(-6)]
    [InlineData(null)]
    public void What_is_no_transport_is_any(object? transport)
    {
        Assert.Equal(WellKnownPorts.Lookup(514).CommonName, Enriched.ServiceName(("Port", 514), ("Protocol", transport)));
        Assert.Equal("syslog", Enriched.ServiceName(("Port", 514), ("Protocol", transport), ("proto", "udp")));
    }

    [Theory]
    [InlineData("billing")]
    [InlineData(null)]
    public void A_service_name_that_the_event_has_is_not_replaced(object? name)
    {
        LogEvent logEvent = Enriched.Event(("Port", 443), ("ServiceName", name));

        Assert.Equal(name, Assert.IsType<ScalarValue>(logEvent.Properties["ServiceName"]).Value);
        Assert.Equal(2, logEvent.Properties.Count);
    }

    [Fact]
    public void A_port_that_an_earlier_enricher_adds_is_read()
    {
        LoggerConfiguration configuration = new LoggerConfiguration().Enrich.FromLogContext().Enrich.WithServiceName();

        using (LogContext.PushProperty("RemotePort", 5432))
            Assert.Equal("postgresql", Enriched.Event(configuration).Scalar("ServiceName"));
    }

    [Fact]
    public void Every_port_has_its_name_on_every_thread()
    {
        var collected = new CollectedEvents();
        using Logger logger = new LoggerConfiguration().Enrich.WithServiceName().WriteTo.Sink(collected).CreateLogger();
        string[] transports = ["any", "tcp", "udp"];

        Parallel.For(0, 65536 * transports.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
            logger.Information("{Port}/{Transport}", i / transports.Length, transports[i % transports.Length]));

        Assert.Equal(65536 * transports.Length, collected.Events.Count);
        Assert.All(collected.Events, static logEvent =>
        {
            int port = (int)logEvent.Scalar("Port")!;
            PortInfo info = logEvent.Scalar("Transport") switch
            {
                "tcp" => WellKnownPorts.Lookup(port, TransportProtocols.Tcp),
                "udp" => WellKnownPorts.Lookup(port, TransportProtocols.Udp),
                _ => WellKnownPorts.Lookup(port),
            };
            Assert.Equal(info.CommonName, logEvent.Scalar("ServiceName"));
            Assert.Equal(info.CommonName is not null, logEvent.Properties.ContainsKey("ServiceName"));
        });
    }

    private static void AssertNothingAdded(params (string Name, object? Value)[] properties) => Assert.Equal(
        properties.Select(property => property.Name).Order(), Enriched.Event(properties).Properties.Keys.Order());
}
