using System.Net.Sockets;
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
    public void The_service_name_of_the_port_is_added(int port, string name) =>
        Assert.Equal(name, Enriched.ServiceName(("Port", port)));

    [Fact]
    public void A_port_in_the_message_is_read()
    {
        var collected = new CollectedEvents();
        using Logger logger = new LoggerConfiguration()
            .Enrich.WithPortServiceName().WriteTo.Sink(collected).CreateLogger();

        logger.Information("Connected to {Host}:{Port}", "broker", 9092);

        Assert.Equal("kafka", Assert.Single(collected.Events).Scalar("PortService"));
    }

    public static TheoryData<object> ValuesOfPort53 =>
    [
        (byte)53, (sbyte)53, (short)53, (ushort)53, 53, 53U, 53L, 53UL, "53", "053", "00053",
    ];

    [Theory]
    [MemberData(nameof(ValuesOfPort53), DisableDiscoveryEnumeration = true)]
    public void A_port_is_an_integer_of_any_type_or_a_string_of_digits(object port) =>
        Assert.Equal("dns", Enriched.ServiceName(("Port", port)));

    public static TheoryData<object?> InvalidPorts =>
    [
        new TheoryDataRow<object?>(null),
        -1, 65536 + 443, (sbyte)-1, short.MinValue, long.MinValue, long.MaxValue, uint.MaxValue, ulong.MaxValue,
        "", " ", "443 ", "+443", "-443", "443/tcp", "https", "0x1BB", "65979", "4294967739", "\uFF14\uFF14\uFF13",
        "443\0",
        443.0, 443F, 443M, true, '5', Guid.Empty, DayOfWeek.Monday,
        new[] { 443 }, new Dictionary<string, int> { ["Ports"] = 443 },
    ];

    [Theory]
    [MemberData(nameof(InvalidPorts), DisableDiscoveryEnumeration = true)]
    public void An_invalid_port_adds_nothing(object? value) => AssertNothingAdded(("Port", value));

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(62001)]
    [InlineData(65535)]
    public void A_port_without_a_name_adds_nothing(int port)
    {
        Assert.Null(WellKnownPorts.Lookup(port).Name);
        AssertNothingAdded(("Port", port));
    }

    [Fact]
    public void An_event_without_a_port_is_left_unchanged()
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
    public void The_port_is_read_from_each_default_property(string property) =>
        Assert.Equal("https", Enriched.ServiceName((property, 443)));

    [Theory]
    [InlineData("DestinationPort", "Port")]
    [InlineData("RemotePort", "Port")]
    [InlineData("dst_port", "port")]
    [InlineData("Port", "port")]
    public void A_destination_port_takes_precedence_in_any_property_order(string first, string second)
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
    public void A_property_with_an_invalid_port_is_skipped(object? value) =>
        Assert.Equal("https", Enriched.ServiceName(("DestinationPort", value), ("Port", 443)));

    [Fact]
    public void The_first_port_is_used_even_if_it_has_no_name() =>
        AssertNothingAdded(("DestinationPort", 62001), ("Port", 443));

    [Theory]
    [InlineData("tcp", "rsh")]
    [InlineData("TCP", "rsh")]
    [InlineData("tcp4", "rsh")]
    [InlineData("tcp6", "rsh")]
    [InlineData(6, "rsh")]
    [InlineData("6", "rsh")]
    [InlineData(ProtocolType.Tcp, "rsh")]
    [InlineData("udp", "syslog")]
    [InlineData("Udp", "syslog")]
    [InlineData(" udp ", "syslog")]
    [InlineData("udp6", "syslog")]
    [InlineData("UDP6", "syslog")]
    [InlineData("udp-lite", "syslog")]
    [InlineData("UDPLite", "syslog")]
    [InlineData("quic", "syslog")]
    [InlineData("udp,sctp", "syslog")]
    [InlineData(17, "syslog")]
    [InlineData("17", "syslog")]
    [InlineData(136, "syslog")]
    [InlineData("136", "syslog")]
    [InlineData(ProtocolType.Udp, "syslog")]
    [InlineData((ProtocolType)136, "syslog")]
    public void The_transport_selects_the_service(object transport, string name) =>
        Assert.Equal(name, Enriched.ServiceName(("Port", 514), ("Transport", transport)));

    public static TheoryData<object> ValuesOfProtocol17 =>
        [(byte)17, (sbyte)17, (short)17, (ushort)17, 17, 17U, 17L, 17UL];

    [Theory]
    [MemberData(nameof(ValuesOfProtocol17), DisableDiscoveryEnumeration = true)]
    public void An_IP_protocol_number_is_an_integer_of_any_type(object transport) =>
        Assert.Equal("syslog", Enriched.ServiceName(("Port", 514), ("Transport", transport)));

    public static TheoryData<object> ValuesOfProtocol136 =>
        [(byte)136, (short)136, (ushort)136, 136, 136U, 136L, 136UL];

    [Theory]
    [MemberData(nameof(ValuesOfProtocol136), DisableDiscoveryEnumeration = true)]
    public void IP_protocol_number_136_is_UDP(object transport) =>
        Assert.Equal("syslog", Enriched.ServiceName(("Port", 514), ("Transport", transport)));

    [Theory]
    [InlineData("Transport")]
    [InlineData("TransportProtocol")]
    [InlineData("Protocol")]
    [InlineData("network.transport")]
    [InlineData("transport")]
    [InlineData("protocol")]
    [InlineData("proto")]
    public void The_transport_is_read_from_each_default_property(string property)
    {
        Assert.Equal("rsh", Enriched.ServiceName(("Port", 514), (property, "tcp")));
        Assert.Equal("syslog", Enriched.ServiceName(("Port", 514), (property, "udp")));
    }

    [Theory]
    [InlineData("sctp", 2905, "m3ua")]
    [InlineData(132, 2905, "m3ua")]
    [InlineData("dccp", 5004, "avt-profile-1")]
    [InlineData(33, 5004, "avt-profile-1")]
    public void SCTP_and_DCCP_are_supported(object transport, int port, string name)
    {
        Assert.Equal(name, Enriched.ServiceName(("Port", port), ("Transport", transport)));
        AssertNothingAdded(("Port", 25565), ("Transport", transport));
    }

    [Fact]
    public void A_service_of_another_transport_adds_nothing() =>
        AssertNothingAdded(("Port", 25565), ("Transport", "sctp"));

    [Theory]
    [InlineData("HTTP/2")]
    [InlineData("icmp")]
    [InlineData("none")]
    [InlineData("None")]
    [InlineData("")]
    [InlineData("tcp,")]
    [InlineData("tcp,icmp")]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-6)]
    [InlineData(65536 + 6)]
    [InlineData((1L << 32) + 6)]
    [InlineData(ulong.MaxValue)]
    [InlineData(6.0)]
    [InlineData(ProtocolType.Icmp)]
    [InlineData(null)]
    public void A_property_without_a_transport_is_skipped(object? transport)
    {
        Assert.Equal(WellKnownPorts.Lookup(514).Name, Enriched.ServiceName(("Port", 514), ("Protocol", transport)));
        Assert.Equal("syslog", Enriched.ServiceName(("Port", 514), ("Protocol", transport), ("proto", "udp")));
    }

    [Theory]
    [InlineData("billing")]
    [InlineData(null)]
    public void An_existing_service_name_is_not_replaced(object? name)
    {
        LogEvent logEvent = Enriched.Event(("Port", 443), ("PortService", name));

        Assert.Equal(name, Assert.IsType<ScalarValue>(logEvent.Properties["PortService"]).Value);
        Assert.Equal(2, logEvent.Properties.Count);
    }

    [Fact]
    public void A_port_from_an_earlier_enricher_is_read()
    {
        LoggerConfiguration configuration =
            new LoggerConfiguration().Enrich.FromLogContext().Enrich.WithPortServiceName();

        using (LogContext.PushProperty("RemotePort", 5432))
            Assert.Equal("postgresql", Enriched.Event(configuration).Scalar("PortService"));
    }

    [Fact]
    public void Every_port_gets_its_name_on_every_thread()
    {
        var collected = new CollectedEvents();
        using Logger logger = new LoggerConfiguration()
            .Enrich.WithPortServiceName().WriteTo.Sink(collected).CreateLogger();
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
            Assert.Equal(info.Name, logEvent.Scalar("PortService"));
            Assert.Equal(info.Name is not null, logEvent.Properties.ContainsKey("PortService"));
        });
    }

    private static void AssertNothingAdded(params (string Name, object? Value)[] properties) => Assert.Equal(
        properties.Select(property => property.Name).Order(), Enriched.Event(properties).Properties.Keys.Order());
}
