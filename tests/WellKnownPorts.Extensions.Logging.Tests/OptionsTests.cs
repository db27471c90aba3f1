using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace NetworkPorts.Logging.Tests;

public class OptionsTests
{
    [Fact]
    public void The_port_is_read_from_the_properties_asked_for()
    {
        Action<ServiceNameOptions> configure = options => options.PortProperties = ["Peer", "Port"];

        Assert.Equal("https", Capture.Of(log => log.LogInformation("{Port} {Peer}", 5432, 443), configure)["ServiceName"]);
        Assert.Null(Capture.Of(log => log.LogInformation("{RemotePort}", 443), configure)["ServiceName"]);
    }

    [Fact]
    public void A_property_can_be_added_to_the_usual_ones() =>
        Assert.Equal("https", Capture.Of(log => log.LogInformation("{Peer}", 443), options => options.PortProperties.Add("Peer"))["ServiceName"]);

    [Fact]
    public void A_property_that_is_listed_twice_keeps_its_first_place() =>
        Assert.Equal(
            "https",
            Capture.Of(log => log.LogInformation("{B} {A}", 5432, 443), options => options.PortProperties = ["A", "B", "A"])["ServiceName"]);

    [Fact]
    public void The_transport_is_read_from_the_properties_asked_for()
    {
        Entry entry = Capture.Of(
            log => log.LogInformation("{Port} {Protocol} {Layer4}", 514, "tcp", "udp"), options => options.TransportProperties = ["Layer4"]);

        Assert.Equal("syslog", entry["ServiceName"]);
    }

    [Fact]
    public void Transports_need_not_be_read() =>
        Assert.Equal(
            WellKnownPorts.Lookup(514).CommonName,
            Capture.Of(log => log.LogInformation("{Port} {Protocol}", 514, "udp"), options => options.TransportProperties = [])["ServiceName"]);

    [Fact]
    public void Range_and_category_are_added_on_request()
    {
        Entry entry = Capture.Of(
            log => log.LogInformation("{Port}", 5432),
            options => (options.ServiceNameProperty, options.RangeProperty, options.CategoryProperty) = ("Service", "Range", "Kind"));

        Assert.Equal(
            [new("Port", 5432), new("Service", "postgresql"), new("Range", "user"), new("Kind", "database"), new("{OriginalFormat}", "{Port}")],
            entry.Properties);
    }

    [Theory]
    [InlineData(4, null, "system")]
    [InlineData(4, "udp", "system")]
    [InlineData(25565, "sctp", "user")]
    [InlineData(60001, null, "dynamic")]
    [InlineData(65535, "tcp", "dynamic")]
    public void Every_port_has_a_range_also_where_no_service_is_known(int port, string? transport, string range)
    {
        Entry entry = Capture.Of(
            log => log.LogInformation("{Port}/{Transport}", port, transport),
            options => (options.RangeProperty, options.CategoryProperty) = ("Range", "Kind"));

        Assert.Equal(
            [new("Port", port), new("Transport", transport), new("Range", range), new("{OriginalFormat}", "{Port}/{Transport}")],
            entry.Properties);
    }

    [Fact]
    public void What_is_no_port_has_no_range() =>
        Assert.Equal(
            ["Port", "{OriginalFormat}"],
            Capture.Of(log => log.LogInformation("{Port}", 65536), options => options.RangeProperty = "Range").Names);

    [Fact]
    public void A_category_that_is_not_known_is_not_added()
    {
        ushort port = WellKnownPorts.Ports.Values.First(info => info.CommonName is not null && info.Category == PortCategory.Unknown).Port;

        Entry entry = Capture.Of(log => log.LogInformation("{Port}", port), options => options.CategoryProperty = "Kind");

        Assert.Equal(["Port", "ServiceName", "{OriginalFormat}"], entry.Names);
    }

    [Fact]
    public void An_entry_that_has_one_of_the_added_properties_is_left_as_it_is()
    {
        Entry entry = Capture.Of(log => log.LogInformation("{Port} {Kind}", 443, "mine"), options => options.CategoryProperty = "Kind");

        Assert.Equal(["Port", "Kind", "{OriginalFormat}"], entry.Names);
    }

    public static TheoryData<Action<ServiceNameOptions>, string> WrongOptions => new()
    {
        { options => options.PortProperties = null!, "PortProperties is null." },
        { options => options.PortProperties = [], "PortProperties names no property, so no port could be read." },
        { options => options.PortProperties.Add(null!), "PortProperties has a name that is null or blank." },
        { options => options.PortProperties.Add(" "), "PortProperties has a name that is null or blank." },
        { options => options.TransportProperties = null!, "TransportProperties is null." },
        { options => options.TransportProperties.Add(""), "TransportProperties has a name that is null or blank." },
        { options => options.ServiceNameProperty = null!, "ServiceNameProperty is null." },
        { options => options.ServiceNameProperty = "", "ServiceNameProperty is blank." },
        { options => options.RangeProperty = " ", "RangeProperty is blank." },
        { options => options.CategoryProperty = "", "CategoryProperty is blank." },
        { options => options.CategoryProperty = "{OriginalFormat}", "CategoryProperty is {OriginalFormat}, which holds the message template." },
        { options => options.RangeProperty = "ServiceName", "RangeProperty is 'ServiceName', which another property to add is called already." },
    };

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(WrongOptions))]
    public void Wrong_options_are_refused_when_the_factory_is_made(Action<ServiceNameOptions> configure, string failure)
    {
        using var provider = new CapturingProvider();

        OptionsValidationException error = Assert.Throws<OptionsValidationException>(() => Capture.Factory(provider, configure));

        Assert.Equal([failure], error.Failures);
    }
}
