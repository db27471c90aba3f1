using System.Text.Json;
using Serilog;
using Serilog.Configuration;
using Serilog.Events;

namespace NetworkPorts.Logging.Tests;

public class OptionsTests
{
    [Fact]
    public void The_port_is_read_from_the_properties_given_in_their_order_and_from_no_other()
    {
        static LoggerConfiguration Enrich(LoggerEnrichmentConfiguration enrich) =>
            enrich.WithServiceName(portProperties: ["Upstream", "Peer"]);

        Assert.Equal("https", Enriched.Event(Enrich, ("Peer", 443)).Scalar("ServiceName"));
        Assert.Equal("kafka", Enriched.Event(Enrich, ("Peer", 443), ("Upstream", 9092)).Scalar("ServiceName"));
        Assert.Null(Enriched.Event(Enrich, ("Port", 443)).Scalar("ServiceName"));
    }

    [Fact]
    public void The_transport_is_read_from_the_properties_given_and_from_no_other()
    {
        static LoggerConfiguration Enrich(LoggerEnrichmentConfiguration enrich) => enrich.WithServiceName(transportProperties: ["L4"]);
        string? any = WellKnownPorts.Lookup(514).CommonName;

        Assert.Equal("rsh", Enriched.Event(Enrich, ("Port", 514), ("L4", "tcp")).Scalar("ServiceName"));
        Assert.Equal("syslog", Enriched.Event(Enrich, ("Port", 514), ("L4", "udp")).Scalar("ServiceName"));
        Assert.Equal(any, Enriched.Event(Enrich, ("Port", 514), ("Transport", "tcp")).Scalar("ServiceName"));
        Assert.Equal(any, Enriched.Event(Enrich, ("Port", 514), ("Transport", "udp")).Scalar("ServiceName"));
    }

    [Theory]
    [InlineData("tcp")]
    [InlineData("udp")]
    public void Without_transport_properties_a_port_means_what_it_means_to_any(string transport) => Assert.Equal(
        WellKnownPorts.Lookup(514).CommonName,
        Enriched.Event(static enrich => enrich.WithServiceName(transportProperties: []), ("Port", 514), ("Transport", transport))
            .Scalar("ServiceName"));

    [Fact]
    public void A_property_is_found_by_a_name_of_any_length_and_case_counts()
    {
        for (int length = 1; length <= 150; length++)
        {
            string name = new('p', length);
            LoggerConfiguration Enrich(LoggerEnrichmentConfiguration enrich) => enrich.WithServiceName([name]);

            Assert.Equal("https", Enriched.Event(Enrich, ("Host", "a"), (name, 443)).Scalar("ServiceName"));
            Assert.Null(Enriched.Event(Enrich, (name + "p", 443), (name.ToUpperInvariant(), 443)).Scalar("ServiceName"));
        }
    }

    [Fact]
    public void The_name_is_added_to_the_property_given()
    {
        LogEvent logEvent = Enriched.Event(static enrich => enrich.WithServiceName(serviceProperty: "service"), ("Port", 443));

        Assert.Equal(["Port", "service"], logEvent.Properties.Keys.Order());
        Assert.Equal("https", logEvent.Scalar("service"));
    }

    [Theory]
    [InlineData(22, "ssh", "system", "remote-access")]
    [InlineData(9092, "kafka", "user", "messaging")]
    [InlineData(63, "whoispp", "system", null)]
    [InlineData(50000, "jenkins-agent", "dynamic", "development")]
    [InlineData(60001, null, "dynamic", null)]
    [InlineData(4, null, "system", null)]
    public void Range_and_category_are_added_on_request(int port, string? name, string range, string? category)
    {
        LogEvent logEvent = Enriched.Event(
            static enrich => enrich.WithServiceName(rangeProperty: "PortRange", categoryProperty: "PortCategory"), ("Port", port));

        Assert.Equal(name, logEvent.Scalar("ServiceName"));
        Assert.Equal(range, logEvent.Scalar("PortRange"));
        Assert.Equal(category, logEvent.Scalar("PortCategory"));
        Assert.Equal(2 + (name is null ? 0 : 1) + (category is null ? 0 : 1), logEvent.Properties.Count);
    }

    [Fact]
    public void A_range_is_that_of_the_first_property_that_holds_a_port() => Assert.Equal(
        "dynamic",
        Enriched.Event(
            static enrich => enrich.WithServiceName(rangeProperty: "Range"), ("DestinationPort", "-"), ("RemotePort", 60001), ("Port", 443))
            .Scalar("Range"));

    [Fact]
    public void A_category_is_that_of_the_transport()
    {
        static LoggerConfiguration Enrich(LoggerEnrichmentConfiguration enrich) => enrich.WithServiceName(categoryProperty: "Category");

        Assert.Equal("remote-access", Enriched.Event(Enrich, ("Port", 514), ("Transport", "tcp")).Scalar("Category"));
        Assert.Equal("monitoring", Enriched.Event(Enrich, ("Port", 514), ("Transport", "udp")).Scalar("Category"));
    }

    [Fact]
    public void Neither_range_nor_category_replaces_what_the_event_has()
    {
        LogEvent logEvent = Enriched.Event(
            static enrich => enrich.WithServiceName(rangeProperty: "Range", categoryProperty: "Category"),
            ("Port", 443), ("Range", "A1"), ("Category", "billing"));

        Assert.Equal("A1", logEvent.Scalar("Range"));
        Assert.Equal("billing", logEvent.Scalar("Category"));
        Assert.Equal("https", logEvent.Scalar("ServiceName"));
    }

    [Fact]
    public void An_event_without_a_port_has_no_range() => Assert.Empty(
        Enriched.Event(static enrich => enrich.WithServiceName(rangeProperty: "Range", categoryProperty: "Category")).Properties);

    [Fact]
    public void Ranges_and_categories_are_the_words_of_the_JSON()
    {
        var seen = new HashSet<PortCategory>();
        foreach (PortInfo port in WellKnownPorts.Ports.Values.Where(port => seen.Add(port.Category) || port.Port % 997 == 0))
        {
            LogEvent logEvent = Enriched.Event(
                static enrich => enrich.WithServiceName(rangeProperty: "range", categoryProperty: "category"), ("Port", port.Port));
            using JsonDocument json = JsonSerializer.SerializeToDocument(port, WellKnownPortsJsonContext.Default.PortInfo);

            Assert.Equal(json.RootElement.GetProperty("range").GetString(), logEvent.Scalar("range"));
            string? category = json.RootElement.TryGetProperty("category", out JsonElement word) ? word.GetString() : null;
            Assert.Equal(category, logEvent.Scalar("category"));
        }

        Assert.Equal(Enum.GetValues<PortCategory>(), seen.Order());
    }

    [Fact]
    public void Two_enrichers_may_name_both_sides()
    {
        LogEvent logEvent = Enriched.Event(
            static enrich => enrich.WithServiceName(["SourcePort"], serviceProperty: "SourceService").Enrich.WithServiceName(),
            ("SourcePort", 443), ("DestinationPort", 9092));

        Assert.Equal("https", logEvent.Scalar("SourceService"));
        Assert.Equal("kafka", logEvent.Scalar("ServiceName"));
    }

    [Fact]
    public void Arrays_may_be_changed_afterwards()
    {
        string[] ports = ["Peer"];
        LoggerConfiguration configuration = new LoggerConfiguration().Enrich.WithServiceName(ports);
        ports[0] = "Port";

        Assert.Equal("https", Enriched.Event(configuration, ("Peer", 443)).Scalar("ServiceName"));
    }

    [Fact]
    public void A_missing_configuration_is_refused() => Assert.Throws<ArgumentNullException>(
        "enrichmentConfiguration", static () => ((LoggerEnrichmentConfiguration)null!).WithServiceName());

    [Fact]
    public void A_missing_name_for_the_service_is_refused() => Assert.Throws<ArgumentNullException>(
        "serviceProperty", static () => new LoggerConfiguration().Enrich.WithServiceName(serviceProperty: null!));

    [Fact]
    public void No_property_to_read_the_port_from_is_refused() => Assert.StartsWith(
        "Without a property to read the port from, nothing would ever be added.",
        Refused("portProperties", static enrich => enrich.WithServiceName(portProperties: [])),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void A_name_that_is_no_name_is_refused_in_a_list(string? name)
    {
        const string Message = "The name of a property is not null, empty or blank.";

        Assert.StartsWith(
            Message, Refused("portProperties", enrich => enrich.WithServiceName(portProperties: ["Port", name!])), StringComparison.Ordinal);
        Assert.StartsWith(
            Message, Refused("transportProperties", enrich => enrich.WithServiceName(transportProperties: [name!])), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void A_blank_name_is_refused(string name)
    {
        const string Message = "The name of a property is not empty or blank.";

        Assert.StartsWith(
            Message, Refused("serviceProperty", enrich => enrich.WithServiceName(serviceProperty: name)), StringComparison.Ordinal);
        Assert.StartsWith(
            Message, Refused("rangeProperty", enrich => enrich.WithServiceName(rangeProperty: name)), StringComparison.Ordinal);
        Assert.StartsWith(
            Message, Refused("categoryProperty", enrich => enrich.WithServiceName(categoryProperty: name)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_name_for_two_added_properties_is_refused()
    {
        Assert.StartsWith(
            "The property 'ServiceName' is added already: each needs a name of its own.",
            Refused("rangeProperty", static enrich => enrich.WithServiceName(rangeProperty: "ServiceName")),
            StringComparison.Ordinal);
        Refused("categoryProperty", static enrich => enrich.WithServiceName(categoryProperty: "ServiceName"));
        Refused("categoryProperty", static enrich => enrich.WithServiceName(rangeProperty: "Kind", categoryProperty: "Kind"));
    }

    private static string Refused(string argument, Func<LoggerEnrichmentConfiguration, LoggerConfiguration> enrich) =>
        Assert.Throws<ArgumentException>(argument, () => { enrich(new LoggerConfiguration().Enrich); }).Message;
}
