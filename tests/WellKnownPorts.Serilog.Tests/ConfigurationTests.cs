using System.Text;
using Microsoft.Extensions.Configuration;
using Serilog;
using Serilog.Events;

namespace NetworkPorts.Logging.Tests;

/// <summary>
/// Tests the configuration of the enricher in <c>appsettings.json</c>, which Serilog.Settings.Configuration reads.
/// </summary>
public class ConfigurationTests
{
    [Theory]
    [InlineData("""[ "WithPortServiceName" ]""")]
    [InlineData("""[ { "Name": "WithPortServiceName" } ]""")]
    [InlineData("""[ { "Name": "WithPortServiceName", "Args": { } } ]""")]
    public void The_method_name_is_sufficient(string enrich)
    {
        LogEvent logEvent = Enriched.Event(FromJson(enrich), ("Port", 514), ("Transport", "udp"));

        Assert.Equal("syslog", logEvent.Scalar("PortService"));
        Assert.Equal(3, logEvent.Properties.Count);
    }

    [Fact]
    public void Every_option_can_be_configured()
    {
        const string Json = """
            [
              {
                "Name": "WithPortServiceName",
                "Args": {
                  "portProperties": [ "Upstream", "Peer" ],
                  "transportProperties": [ "L4" ],
                  "serviceProperty": "Service",
                  "rangeProperty": "PortRange",
                  "categoryProperty": "PortCategory"
                }
              }
            ]
            """;

        LogEvent logEvent = Enriched.Event(
            FromJson(Json), ("Peer", "514"), ("Port", 443), ("L4", "tcp"), ("Transport", "udp"));

        Assert.Equal("rsh", logEvent.Scalar("Service"));
        Assert.Equal("system", logEvent.Scalar("PortRange"));
        Assert.Equal("remote-access", logEvent.Scalar("PortCategory"));
        Assert.Equal("kafka", Enriched.Event(FromJson(Json), ("Peer", 514), ("Upstream", 9092)).Scalar("Service"));
    }

    [Fact]
    public void A_single_option_can_be_configured()
    {
        LogEvent logEvent = Enriched.Event(
            FromJson("""[ { "Name": "WithPortServiceName", "Args": { "portProperties": [ "Peer" ] } } ]"""),
            ("Peer", 514), ("Transport", "udp"));

        Assert.Equal("syslog", logEvent.Scalar("PortService"));
        Assert.Equal(3, logEvent.Properties.Count);
    }

    [Fact]
    public void An_empty_array_of_transport_properties_is_accepted() => Assert.Equal(
        WellKnownPorts.Lookup(514).Name,
        Enriched.Event(
            FromJson("""[ { "Name": "WithPortServiceName", "Args": { "transportProperties": [ ] } } ]"""),
            ("Port", 514), ("Transport", "udp"))
            .Scalar("PortService"));

    [Fact]
    public void Configuration_keys_work_without_a_file()
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Serilog:Using:0"] = "WellKnownPorts.Serilog",
            ["Serilog:Enrich:0:Name"] = "WithPortServiceName",
            ["Serilog:Enrich:0:Args:portProperties:0"] = "Peer",
        }).Build();

        Assert.Equal(
            "https",
            Enriched.Event(new LoggerConfiguration().ReadFrom.Configuration(configuration), ("Peer", 443))
                .Scalar("PortService"));
    }

    [Theory]
    [InlineData("""{ "serviceProperty": " " }""", "serviceProperty")]
    [InlineData("""{ "portProperties": [ ] }""", "portProperties")]
    [InlineData("""{ "portProperties": [ "Port", "" ] }""", "portProperties")]
    [InlineData("""{ "rangeProperty": "PortService" }""", "rangeProperty")]
    public void An_invalid_argument_fails_the_configuration(string arguments, string name)
    {
        Exception thrown = Assert.ThrowsAny<Exception>(() =>
            FromJson($$"""[ { "Name": "WithPortServiceName", "Args": {{arguments}} } ]"""));

        Assert.Equal(name, Assert.IsType<ArgumentException>(thrown.GetBaseException()).ParamName);
    }

    private static LoggerConfiguration FromJson(string enrich)
    {
        string json = $$"""{ "Serilog": { "Using": [ "WellKnownPorts.Serilog" ], "Enrich": {{enrich}} } }""";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return new LoggerConfiguration()
            .ReadFrom.Configuration(new ConfigurationBuilder().AddJsonStream(stream).Build());
    }
}
