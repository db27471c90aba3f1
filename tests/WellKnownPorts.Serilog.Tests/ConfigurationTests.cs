using System.Text;
using Microsoft.Extensions.Configuration;
using Serilog;
using Serilog.Events;

namespace NetworkPorts.Logging.Tests;

/// <summary>The enricher as an <c>appsettings.json</c> sets it up, read by Serilog.Settings.Configuration.</summary>
public class ConfigurationTests
{
    [Theory]
    [InlineData("""[ "WithServiceName" ]""")]
    [InlineData("""[ { "Name": "WithServiceName" } ]""")]
    [InlineData("""[ { "Name": "WithServiceName", "Args": { } } ]""")]
    public void The_name_of_the_method_is_enough(string enrich)
    {
        LogEvent logEvent = Enriched.Event(FromJson(enrich), ("Port", 514), ("Transport", "udp"));

        Assert.Equal("syslog", logEvent.Scalar("ServiceName"));
        Assert.Equal(3, logEvent.Properties.Count);
    }

    [Fact]
    public void Every_option_is_reached()
    {
        const string Json = """
            [
              {
                "Name": "WithServiceName",
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
    public void One_option_alone_is_reached()
    {
        LogEvent logEvent = Enriched.Event(
            FromJson("""[ { "Name": "WithServiceName", "Args": { "portProperties": [ "Peer" ] } } ]"""), ("Peer", 514), ("Transport", "udp"));

        Assert.Equal("syslog", logEvent.Scalar("ServiceName"));
        Assert.Equal(3, logEvent.Properties.Count);
    }

    [Fact]
    public void An_empty_array_is_no_property() => Assert.Equal(
        WellKnownPorts.Lookup(514).CommonName,
        Enriched.Event(
            FromJson("""[ { "Name": "WithServiceName", "Args": { "transportProperties": [ ] } } ]"""), ("Port", 514), ("Transport", "udp"))
            .Scalar("ServiceName"));

    [Fact]
    public void Keys_and_values_without_a_file_do_as_well()
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Serilog:Using:0"] = "WellKnownPorts.Serilog",
            ["Serilog:Enrich:0:Name"] = "WithServiceName",
            ["Serilog:Enrich:0:Args:portProperties:0"] = "Peer",
        }).Build();

        Assert.Equal(
            "https",
            Enriched.Event(new LoggerConfiguration().ReadFrom.Configuration(configuration), ("Peer", 443)).Scalar("ServiceName"));
    }

    [Theory]
    [InlineData("""{ "serviceProperty": " " }""", "serviceProperty")]
    [InlineData("""{ "portProperties": [ ] }""", "portProperties")]
    [InlineData("""{ "portProperties": [ "Port", "" ] }""", "portProperties")]
    [InlineData("""{ "rangeProperty": "ServiceName" }""", "rangeProperty")]
    public void A_refused_argument_stops_the_configuration(string arguments, string name)
    {
        Exception thrown = Assert.ThrowsAny<Exception>(() =>
            FromJson($$"""[ { "Name": "WithServiceName", "Args": {{arguments}} } ]"""));

        Assert.Equal(name, Assert.IsType<ArgumentException>(thrown.GetBaseException()).ParamName);
    }

    private static LoggerConfiguration FromJson(string enrich)
    {
        string json = $$"""{ "Serilog": { "Using": [ "WellKnownPorts.Serilog" ], "Enrich": {{enrich}} } }""";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return new LoggerConfiguration().ReadFrom.Configuration(new ConfigurationBuilder().AddJsonStream(stream).Build());
    }
}
