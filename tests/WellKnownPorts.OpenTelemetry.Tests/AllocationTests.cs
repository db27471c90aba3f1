using System.Diagnostics;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Trace;

namespace NetworkPorts.Logging.Tests;

/// <summary>Compares the allocations with and without the processor.</summary>
public class AllocationTests
{
    [Fact]
    public void A_span_without_a_port_costs_no_allocation() =>
        Assert.Equal(SpanBytes(addsNames: false, "a"), SpanBytes(addsNames: true, "a"));

    [Fact]
    public void A_span_with_a_port_costs_one_tag()
    {
        long added = SpanBytes(addsNames: true, "server.port") - SpanBytes(addsNames: false, "server.port");

        Assert.InRange(added, 1, 48);
    }

    [Fact]
    public void A_record_without_a_port_costs_no_allocation() =>
        Assert.Equal(RecordBytes(addsNames: false, "a"), RecordBytes(addsNames: true, "a"));

    [Fact]
    public void A_record_with_a_port_costs_one_array()
    {
        long added = RecordBytes(addsNames: true, "server.port") - RecordBytes(addsNames: false, "server.port");

        Assert.Equal(24 + (2 * 16), added);
    }

    private static long SpanBytes(bool addsNames, string attribute)
    {
        using var source = new ActivitySource(Guid.NewGuid().ToString());
        TracerProviderBuilder builder = Sdk.CreateTracerProviderBuilder().AddSource(source.Name);
        using TracerProvider provider = (addsNames ? builder.AddPortServiceNames() : builder).Build();
        object port = 443;
        return BytesOf(() => source.StartActivity("span")!.AddTag(attribute, port).Stop());
    }

    private static long RecordBytes(bool addsNames, string attribute)
    {
        using ILoggerFactory factory = LoggerFactory.Create(logging => logging.AddOpenTelemetry(options =>
            (addsNames ? options.AddPortServiceNames() : options).AddProcessor(new EachRecord(static _ => { }))));
        ILogger logger = factory.CreateLogger("test");
        KeyValuePair<string, object?>[] state = [new(attribute, 443)];
        return BytesOf(() => logger.Log(LogLevel.Information, default, state, null, static (_, _) => "message"));
    }

    /// <summary>Returns the minimum number of bytes per call. The first calls fill the caches.</summary>
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
