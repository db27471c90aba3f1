using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Parsing;

namespace NetworkPorts.Logging.Tests;

public class AllocationTests
{
    private static readonly MessageTemplate s_template = new MessageTemplateParser().Parse("Connected");

    [Fact]
    public void An_event_without_a_port_allocates_nothing() =>
        Assert.Equal(0, AllocatedByWriting(("Host", "localhost"), ("Elapsed", 12)));

    [Fact]
    public void An_event_with_an_invalid_port_allocates_nothing() =>
        Assert.Equal(0, AllocatedByWriting(("Port", "x"), ("Transport", "tcp")));

    [Fact]
    public void A_port_allocates_nothing_once_its_name_is_cached()
    {
        Assert.Equal(0, AllocatedByWriting(("Port", 9092)));
        // The dictionary of the event has capacity for three properties.
        Assert.Equal(0, AllocatedByWriting(("Port", "514"), ("Transport", "udp")));
        Assert.Equal(0, AllocatedByWriting(("Port", "514"), ("Transport", "udp-lite")));
    }

    /// <summary>Writes one event to fill the caches, then measures a thousand events.</summary>
    private static long AllocatedByWriting(params (string Name, object Value)[] properties)
    {
        using Logger logger = new LoggerConfiguration().Enrich.WithPortServiceName().CreateLogger();
        LogEvent[] events = [.. Enumerable.Range(0, 1000).Select(_ => EventOf(properties))];
        logger.Write(EventOf(properties));

        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (LogEvent logEvent in events)
            logger.Write(logEvent);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static LogEvent EventOf((string Name, object Value)[] properties) => new(
        DateTimeOffset.UnixEpoch,
        LogEventLevel.Information,
        exception: null,
        s_template,
        properties.Select(property => new LogEventProperty(property.Name, new ScalarValue(property.Value))));
}
