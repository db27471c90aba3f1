using System.Diagnostics;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Trace;

namespace NetworkPorts.Logging.Tests;

/// <summary>Compares the allocations with the processor to those without it.</summary>
public class AllocationTests
{
    [Fact]
    public void A_span_without_a_port_costs_no_allocation() =>
        Assert.Equal(SpanBytes(isNaming: false, "a"), SpanBytes(isNaming: true, "a"));

    [Fact]
    public void A_span_with_a_port_costs_one_tag()
    {
        long added = SpanBytes(isNaming: true, "server.port") - SpanBytes(isNaming: false, "server.port");

        Assert.InRange(added, 1, 48);
    }

    [Fact]
    public void A_record_without_a_port_costs_no_allocation() =>
        Assert.Equal(RecordBytes(isNaming: false, "a"), RecordBytes(isNaming: true, "a"));

    [Fact]
    public void A_record_with_a_port_costs_one_array()
    {
        long added = RecordBytes(isNaming: true, "server.port") - RecordBytes(isNaming: false, "server.port");

        Assert.Equal(24 + (2 * 16), added);
    }

    private static long SpanBytes(bool isNaming, string attribute)
    {
        using var source = new ActivitySource(Guid.NewGuid().ToString());
        TracerProviderBuilder builder = Sdk.CreateTracerProviderBuilder().AddSource(source.Name);
        using TracerProvider provider = (isNaming ? builder.AddPortServiceNames() : builder).Build();
        object port = 443;
        return BytesOf(() => source.StartActivity("span")!.AddTag(attribute, port).Stop());
    }

    private static long RecordBytes(bool isNaming, string attribute)
    {
        using ILoggerFactory factory = LoggerFactory.Create(logging => logging.AddOpenTelemetry(options =>
            (isNaming ? options.AddPortServiceNames() : options).AddProcessor(new EachRecord(static _ => { }))));
        ILogger logger = factory.CreateLogger("test");
        KeyValuePair<string, object?>[] state = [new(attribute, 443)];
        return BytesOf(() => logger.Log(LogLevel.Information, default, state, null, static (_, _) => "message"));
    }

    /// <summary>Returns the minimum that one call allocates; later calls find all caches filled.</summary>
    private static long BytesOf(Action work)
    {
        long minimum = long.MaxValue;
        for (int i = 0; i < 100; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            work();
            minimum = Math.Min(minimum, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return minimum;
    }
}
