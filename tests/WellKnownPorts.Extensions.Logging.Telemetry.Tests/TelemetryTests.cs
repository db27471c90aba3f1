using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Enrichment;
using Microsoft.Extensions.Logging;

namespace NetworkPorts.Logging.Tests;

/// <summary>Tests service names with Microsoft.Extensions.Telemetry, which replaces the logger factory.</summary>
public class TelemetryTests
{
    [Fact]
    public void An_entry_gets_a_name_if_enrichment_was_enabled_before()
    {
        Entry entry = Capture(log => log.LogInformation("{Port}", 443), logging =>
        {
            logging.EnableEnrichment().AddPortServiceNames();
            logging.Services.AddLogEnricher<MachineEnricher>();
        });

        Assert.Equal("https", entry["PortService"]);
        Assert.Equal("m1", entry["Machine"]);
        Assert.Equal("443", entry.Message);
    }

    [Fact]
    public void Enabling_redaction_after_enrichment_keeps_the_names() => Assert.Equal(
        "https",
        Capture(
            log => log.LogInformation("{Port}", 443),
            logging => logging.EnableEnrichment().AddPortServiceNames().EnableRedaction())["PortService"]);

    [Fact]
    public void A_message_of_the_telemetry_source_generator_gets_a_name()
    {
        Entry entry = Capture(log => LogMessages.Connected(log, "db", 5432), logging => logging.AddPortServiceNames());

        Assert.Equal("postgresql", entry["PortService"]);
        Assert.Equal("db", entry["Host"]);
        Assert.Equal(5432, entry["Port"]);
        Assert.Equal("Connected to {Host}:{Port}", entry["{OriginalFormat}"]);
        Assert.Equal("Connected to db:5432", entry.Message);
    }

    [Fact]
    public void A_message_of_the_telemetry_source_generator_is_redacted_and_gets_no_name()
    {
        Action<ILogger> log = static logger => LogMessages.UserConnected(logger, "alice", 443);
        Entry plain = Capture(log, static logging => logging.EnableRedaction());
        Entry named = Capture(log, static logging => logging.EnableRedaction().AddPortServiceNames());

        Assert.Equal(plain.Names, named.Names);
        Assert.Equal(plain.Message, named.Message);
        Assert.DoesNotContain("alice", named.Message, StringComparison.Ordinal);
        Assert.Contains("User", named.Names);
        Assert.Null(named["PortService"]);
    }

    private static Entry Capture(Action<ILogger> log, Action<ILoggingBuilder> configure)
    {
        using var provider = new CapturingProvider();
        using ILoggerFactory factory = LoggerFactory.Create(logging =>
        {
            logging.AddProvider(provider).Services.AddRedaction();
            configure(logging);
        });
        log(factory.CreateLogger("Test"));
        return provider.Entry;
    }

    private sealed class MachineEnricher : ILogEnricher
    {
        public void Enrich(IEnrichmentTagCollector collector) => collector.Add("Machine", "m1");
    }
}
