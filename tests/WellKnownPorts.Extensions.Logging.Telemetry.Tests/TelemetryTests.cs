using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Enrichment;
using Microsoft.Extensions.Logging;

namespace NetworkPorts.Logging.Tests;

/// <summary>Beside Microsoft.Extensions.Telemetry, whose logger factory takes the place of the usual one.</summary>
public class TelemetryTests
{
    [Fact]
    public void An_entry_gets_its_name_where_enrichment_is_enabled_before()
    {
        Entry entry = Capture(log => log.LogInformation("{Port}", 443), logging =>
        {
            logging.EnableEnrichment().AddServiceNames();
            logging.Services.AddLogEnricher<MachineEnricher>();
        });

        Assert.Equal("https", entry["ServiceName"]);
        Assert.Equal("m1", entry["Machine"]);
        Assert.Equal("443", entry.Message);
    }

    [Fact]
    public void Redaction_that_is_enabled_after_enrichment_keeps_the_names() => Assert.Equal(
        "https",
        Capture(log => log.LogInformation("{Port}", 443), logging => logging.EnableEnrichment().AddServiceNames().EnableRedaction())["ServiceName"]);

    [Fact]
    public void A_message_of_its_source_generator_gets_a_name()
    {
        Entry entry = Capture(log => LogMessages.Connected(log, "db", 5432), logging => logging.AddServiceNames());

        Assert.Equal("postgresql", entry["ServiceName"]);
        Assert.Equal("db", entry["Host"]);
        Assert.Equal(5432, entry["Port"]);
        Assert.Equal("Connected to {Host}:{Port}", entry["{OriginalFormat}"]);
        Assert.Equal("Connected to db:5432", entry.Message);
    }

    [Fact]
    public void A_message_of_its_source_generator_is_left_to_its_logger_to_be_redacted()
    {
        Action<ILogger> log = static logger => LogMessages.UserConnected(logger, "alice", 443);
        Entry plain = Capture(log, static logging => logging.EnableRedaction());
        Entry named = Capture(log, static logging => logging.EnableRedaction().AddServiceNames());

        Assert.Equal(plain.Names, named.Names);
        Assert.Equal(plain.Message, named.Message);
        Assert.DoesNotContain("alice", named.Message, StringComparison.Ordinal);
        Assert.Contains("User", named.Names);
        Assert.Null(named["ServiceName"]);
    }

    private static Entry Capture(Action<ILogger> log, Action<ILoggingBuilder> setUp)
    {
        using var provider = new CapturingProvider();
        using ILoggerFactory factory = LoggerFactory.Create(logging =>
        {
            logging.AddProvider(provider).Services.AddRedaction();
            setUp(logging);
        });
        log(factory.CreateLogger("Test"));
        return provider.Entry;
    }

    private sealed class MachineEnricher : ILogEnricher
    {
        public void Enrich(IEnrichmentTagCollector collector) => collector.Add("Machine", "m1");
    }
}
