using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace NetworkPorts.Logging.Tests;

public class OptionsTests
{
    [Fact]
    public void The_port_is_read_from_the_configured_properties()
    {
        Action<PortServiceNameOptions> configure = options => options.PortProperties = ["Peer", "Port"];

        Assert.Equal(
            "https", Capture.Of(log => log.LogInformation("{Port} {Peer}", 5432, 443), configure)["PortService"]);
        Assert.Null(Capture.Of(log => log.LogInformation("{RemotePort}", 443), configure)["PortService"]);
    }

    [Fact]
    public void A_property_can_be_added_to_the_defaults() =>
        Assert.Equal(
            "https",
            Capture.Of(
                log => log.LogInformation("{Peer}", 443),
                options => options.PortProperties.Add("Peer"))["PortService"]);

    [Fact]
    public void A_property_that_is_listed_twice_keeps_its_first_rank() =>
        Assert.Equal(
            "https",
            Capture.Of(
                log => log.LogInformation("{B} {A}", 5432, 443),
                options => options.PortProperties = ["A", "B", "A"])["PortService"]);

    [Fact]
    public void The_transport_is_read_from_the_configured_properties()
    {
        Entry entry = Capture.Of(
            log => log.LogInformation("{Port} {Protocol} {Layer4}", 514, "tcp", "udp"),
            options => options.TransportProperties = ["Layer4"]);

        Assert.Equal("syslog", entry["PortService"]);
    }

    [Fact]
    public void Without_transport_properties_a_port_is_looked_up_for_all_transports() =>
        Assert.Equal(
            WellKnownPorts.Lookup(514).Name,
            Capture.Of(
                log => log.LogInformation("{Port} {Protocol}", 514, "udp"),
                options => options.TransportProperties = [])["PortService"]);

    [Fact]
    public void Range_and_category_are_added_on_request()
    {
        Entry entry = Capture.Of(
            log => log.LogInformation("{Port}", 5432),
            options => (options.ServiceProperty, options.RangeProperty, options.CategoryProperty) =
                ("Service", "Range", "Kind"));

        Assert.Equal(
            [
                new("Port", 5432), new("Service", "postgresql"), new("Range", "user"), new("Kind", "database"),
                new("{OriginalFormat}", "{Port}"),
            ],
            entry.Properties);
    }

    [Theory]
    [InlineData(4, null, "system")]
    [InlineData(4, "udp", "system")]
    [InlineData(25565, "sctp", "user")]
    [InlineData(62001, null, "dynamic")]
    [InlineData(65535, "tcp", "dynamic")]
    public void Every_port_has_a_range_even_if_no_service_is_known(int port, string? transport, string range)
    {
        Entry entry = Capture.Of(
            log => log.LogInformation("{Port}/{Transport}", port, transport),
            options => (options.RangeProperty, options.CategoryProperty) = ("Range", "Kind"));

        Assert.Equal(
            [
                new("Port", port), new("Transport", transport), new("Range", range),
                new("{OriginalFormat}", "{Port}/{Transport}"),
            ],
            entry.Properties);
    }

    [Fact]
    public void An_invalid_port_has_no_range() =>
        Assert.Equal(
            ["Port", "{OriginalFormat}"],
            Capture.Of(log => log.LogInformation("{Port}", 65536), options => options.RangeProperty = "Range").Names);

    [Fact]
    public void An_unknown_category_is_not_added()
    {
        PortInfo info = WellKnownPorts.Ports.Values.First(
            port => port.HasService && port.Category == PortCategory.Unknown);

        Entry entry = Capture.Of(
            log => log.LogInformation("{Port}", info.Port), options => options.CategoryProperty = "Kind");

        Assert.Equal(["Port", "PortService", "{OriginalFormat}"], entry.Names);
    }

    [Fact]
    public void An_entry_that_already_has_an_added_property_gets_the_others()
    {
        Entry entry = Capture.Of(
            log => log.LogInformation("{Port} {Kind}", 443, "mine"), options => options.CategoryProperty = "Kind");

        Assert.Equal(["Port", "Kind", "PortService", "{OriginalFormat}"], entry.Names);
        Assert.Equal(("mine", "https"), (entry["Kind"], entry["PortService"]));
    }

    public static TheoryData<Action<PortServiceNameOptions>, string> InvalidOptions => new()
    {
        { options => options.PortProperties = null!, "PortProperties must not be null." },
        { options => options.PortProperties = [], "PortProperties must contain at least one property name." },
        {
            options => options.PortProperties.Add(null!),
            "PortProperties must not contain a property name that is null, empty or blank."
        },
        {
            options => options.PortProperties.Add(" "),
            "PortProperties must not contain a property name that is null, empty or blank."
        },
        { options => options.TransportProperties = null!, "TransportProperties must not be null." },
        {
            options => options.TransportProperties.Add(""),
            "TransportProperties must not contain a property name that is null, empty or blank."
        },
        { options => options.ServiceProperty = null!, "ServiceProperty must not be null." },
        { options => options.ServiceProperty = "", "ServiceProperty must not be empty or blank." },
        { options => options.RangeProperty = " ", "RangeProperty must not be empty or blank." },
        { options => options.CategoryProperty = "", "CategoryProperty must not be empty or blank." },
        {
            options => options.CategoryProperty = "{OriginalFormat}",
            "CategoryProperty must not be '{OriginalFormat}', which holds the message template."
        },
        {
            options => options.RangeProperty = "PortService",
            "RangeProperty is 'PortService', which is already used: each added property needs its own name."
        },
    };

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(InvalidOptions))]
    public void Invalid_options_are_rejected_when_the_factory_is_created(
        Action<PortServiceNameOptions> configure, string failure)
    {
        using var provider = new CapturingProvider();

        OptionsValidationException error =
            Assert.Throws<OptionsValidationException>(() => Capture.Factory(provider, configure));

        Assert.Equal([failure], error.Failures);
    }
}
