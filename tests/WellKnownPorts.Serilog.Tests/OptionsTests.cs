using System.Text.Json;
using Serilog;
using Serilog.Configuration;
using Serilog.Events;

namespace NetworkPorts.Logging.Tests;

public class OptionsTests
{
    [Fact]
    public void The_port_is_read_from_the_configured_properties_in_order()
    {
        static LoggerConfiguration Enrich(LoggerEnrichmentConfiguration enrich) =>
            enrich.WithPortServiceName(portProperties: ["Upstream", "Peer"]);

        Assert.Equal("https", Enriched.Event(Enrich, ("Peer", 443)).Scalar("PortService"));
        Assert.Equal("kafka", Enriched.Event(Enrich, ("Peer", 443), ("Upstream", 9092)).Scalar("PortService"));
        Assert.Null(Enriched.Event(Enrich, ("Port", 443)).Scalar("PortService"));
    }

    [Fact]
    public void The_transport_is_read_from_the_configured_properties()
    {
        static LoggerConfiguration Enrich(LoggerEnrichmentConfiguration enrich) =>
            enrich.WithPortServiceName(transportProperties: ["L4"]);

        string? any = WellKnownPorts.Lookup(514).Name;

        Assert.Equal("rsh", Enriched.Event(Enrich, ("Port", 514), ("L4", "tcp")).Scalar("PortService"));
        Assert.Equal("syslog", Enriched.Event(Enrich, ("Port", 514), ("L4", "udp")).Scalar("PortService"));
        Assert.Equal(any, Enriched.Event(Enrich, ("Port", 514), ("Transport", "tcp")).Scalar("PortService"));
        Assert.Equal(any, Enriched.Event(Enrich, ("Port", 514), ("Transport", "udp")).Scalar("PortService"));
    }

    [Theory]
    [InlineData("tcp")]
    [InlineData("udp")]
    public void Without_transport_properties_a_port_is_looked_up_for_all_transports(string transport) => Assert.Equal(
        WellKnownPorts.Lookup(514).Name,
        Enriched.Event(
            static enrich => enrich.WithPortServiceName(transportProperties: []),
            ("Port", 514), ("Transport", transport))
            .Scalar("PortService"));

    [Fact]
    public void Property_names_may_have_any_length_and_are_case_sensitive()
    {
        for (int length = 1; length <= 150; length++)
        {
            string name = new('p', length);
            LoggerConfiguration Enrich(LoggerEnrichmentConfiguration enrich) => enrich.WithPortServiceName([name]);

            Assert.Equal("https", Enriched.Event(Enrich, ("Host", "a"), (name, 443)).Scalar("PortService"));
            Assert.Null(
                Enriched.Event(Enrich, (name + "p", 443), (name.ToUpperInvariant(), 443)).Scalar("PortService"));
        }
    }

    [Fact]
    public void The_name_is_added_as_the_configured_property()
    {
        LogEvent logEvent = Enriched.Event(
            static enrich => enrich.WithPortServiceName(serviceProperty: "service"), ("Port", 443));

        Assert.Equal(["Port", "service"], logEvent.Properties.Keys.Order());
        Assert.Equal("https", logEvent.Scalar("service"));
    }

    [Theory]
    [InlineData(22, "ssh", "system", "remote-access")]
    [InlineData(9092, "kafka", "user", "messaging")]
    [InlineData(63, "whoispp", "system", null)]
    [InlineData(50000, "jenkins-agent", "dynamic", "development")]
    [InlineData(62001, null, "dynamic", null)]
    [InlineData(4, null, "system", null)]
    public void Range_and_category_are_added_on_request(int port, string? name, string range, string? category)
    {
        LogEvent logEvent = Enriched.Event(
            static enrich => enrich.WithPortServiceName(rangeProperty: "PortRange", categoryProperty: "PortCategory"),
            ("Port", port));

        Assert.Equal(name, logEvent.Scalar("PortService"));
        Assert.Equal(range, logEvent.Scalar("PortRange"));
        Assert.Equal(category, logEvent.Scalar("PortCategory"));
        Assert.Equal(2 + (name is null ? 0 : 1) + (category is null ? 0 : 1), logEvent.Properties.Count);
    }

    [Fact]
    public void The_range_of_the_service_port_is_added() => Assert.Equal(
        "system",
        Enriched.Event(
            static enrich => enrich.WithPortServiceName(rangeProperty: "Range"),
            ("DestinationPort", "-"), ("RemotePort", 62001), ("Port", 443))
            .Scalar("Range"));

    [Fact]
    public void The_category_depends_on_the_transport()
    {
        static LoggerConfiguration Enrich(LoggerEnrichmentConfiguration enrich) =>
            enrich.WithPortServiceName(categoryProperty: "Category");

        Assert.Equal("remote-access", Enriched.Event(Enrich, ("Port", 514), ("Transport", "tcp")).Scalar("Category"));
        Assert.Equal("monitoring", Enriched.Event(Enrich, ("Port", 514), ("Transport", "udp")).Scalar("Category"));
    }

    [Fact]
    public void Range_and_category_do_not_replace_existing_properties()
    {
        LogEvent logEvent = Enriched.Event(
            static enrich => enrich.WithPortServiceName(rangeProperty: "Range", categoryProperty: "Category"),
            ("Port", 443), ("Range", "A1"), ("Category", "billing"));

        Assert.Equal("A1", logEvent.Scalar("Range"));
        Assert.Equal("billing", logEvent.Scalar("Category"));
        Assert.Equal("https", logEvent.Scalar("PortService"));
    }

    [Fact]
    public void An_event_without_a_port_has_no_range() => Assert.Empty(
        Enriched.Event(
            static enrich => enrich.WithPortServiceName(rangeProperty: "Range", categoryProperty: "Category"))
            .Properties);

    [Fact]
    public void Ranges_and_categories_are_spelled_as_in_JSON()
    {
        var seen = new HashSet<PortCategory>();
        foreach (PortInfo port in WellKnownPorts.Ports.Values
            .Where(port => seen.Add(port.Category) || port.Port % 997 == 0))
        {
            LogEvent logEvent = Enriched.Event(
                static enrich => enrich.WithPortServiceName(rangeProperty: "range", categoryProperty: "category"),
                ("Port", port.Port));
            using JsonDocument json =
                JsonSerializer.SerializeToDocument(port, WellKnownPortsJsonContext.Default.PortInfo);

            Assert.Equal(json.RootElement.GetProperty("range").GetString(), logEvent.Scalar("range"));
            string? category =
                json.RootElement.TryGetProperty("category", out JsonElement word) ? word.GetString() : null;
            Assert.Equal(category, logEvent.Scalar("category"));
        }

        Assert.Equal(Enum.GetValues<PortCategory>(), seen.Order());
    }

    [Fact]
    public void Two_enrichers_can_name_both_ends_of_a_flow()
    {
        LogEvent logEvent = Enriched.Event(
            static enrich => enrich.WithPortServiceName(["SourcePort"], serviceProperty: "SourceService")
                .Enrich.WithPortServiceName(["DestinationPort"]),
            ("SourcePort", 443), ("DestinationPort", 9092));

        Assert.Equal("https", logEvent.Scalar("SourceService"));
        Assert.Equal("kafka", logEvent.Scalar("PortService"));
    }

    [Fact]
    public void Changing_the_arrays_afterwards_has_no_effect()
    {
        string[] ports = ["Peer"];
        LoggerConfiguration configuration = new LoggerConfiguration().Enrich.WithPortServiceName(ports);
        ports[0] = "Port";

        Assert.Equal("https", Enriched.Event(configuration, ("Peer", 443)).Scalar("PortService"));
    }

    [Fact]
    public void A_null_configuration_is_rejected() => Assert.Throws<ArgumentNullException>(
        "enrichmentConfiguration", static () => ((LoggerEnrichmentConfiguration)null!).WithPortServiceName());

    [Fact]
    public void A_null_service_property_is_rejected() => Assert.Throws<ArgumentNullException>(
        "serviceProperty", static () => new LoggerConfiguration().Enrich.WithPortServiceName(serviceProperty: null!));

    [Fact]
    public void An_empty_array_of_port_properties_is_rejected() => Assert.StartsWith(
        "portProperties must contain at least one property name.",
        MessageOf("portProperties", static enrich => enrich.WithPortServiceName(portProperties: [])),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void An_array_with_an_invalid_name_is_rejected(string? name)
    {
        const string Message = "Properties must not contain a property name that is null, empty or blank.";

        Assert.Contains(
            Message,
            MessageOf("portProperties", enrich => enrich.WithPortServiceName(portProperties: ["Port", name!])),
            StringComparison.Ordinal);
        Assert.Contains(
            Message,
            MessageOf("transportProperties", enrich => enrich.WithPortServiceName(transportProperties: [name!])),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void A_blank_name_is_rejected(string name)
    {
        const string Message = "Property must not be empty or blank.";

        Assert.Contains(
            Message,
            MessageOf("serviceProperty", enrich => enrich.WithPortServiceName(serviceProperty: name)),
            StringComparison.Ordinal);
        Assert.Contains(
            Message,
            MessageOf("rangeProperty", enrich => enrich.WithPortServiceName(rangeProperty: name)),
            StringComparison.Ordinal);
        Assert.Contains(
            Message,
            MessageOf("categoryProperty", enrich => enrich.WithPortServiceName(categoryProperty: name)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_already_used_is_rejected()
    {
        Assert.StartsWith(
            "rangeProperty is 'PortService', which is already used: each added property needs its own name.",
            MessageOf("rangeProperty", static enrich => enrich.WithPortServiceName(rangeProperty: "PortService")),
            StringComparison.Ordinal);
        MessageOf("categoryProperty", static enrich => enrich.WithPortServiceName(categoryProperty: "PortService"));
        MessageOf(
            "categoryProperty",
            static enrich => enrich.WithPortServiceName(rangeProperty: "Kind", categoryProperty: "Kind"));
    }

    private static string MessageOf(string argument, Func<LoggerEnrichmentConfiguration, LoggerConfiguration> enrich) =>
        Assert.Throws<ArgumentException>(argument, () => { enrich(new LoggerConfiguration().Enrich); }).Message;
}
