using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Trace;

namespace NetworkPorts.Logging.Tests;

public class SpanTests : PortNameTests
{
    [Fact]
    public void The_peer_port_of_a_server_span_is_not_read()
    {
        using var spans = new SpanPipeline();

        Activity span = spans.Export(ActivityKind.Server, ("network.peer.port", 47808));
        Assert.Null(span.GetTagItem("wellknownports.service.name"));

        span = spans.Export(ActivityKind.Server, ("server.port", 443), ("network.peer.port", 47808));
        Assert.Equal("https", span.GetTagItem("wellknownports.service.name"));
    }

    [Theory]
    [InlineData(ActivityKind.Internal)]
    [InlineData(ActivityKind.Client)]
    [InlineData(ActivityKind.Producer)]
    [InlineData(ActivityKind.Consumer)]
    public void The_peer_port_of_any_other_span_is_read(ActivityKind kind)
    {
        using var spans = new SpanPipeline();

        Assert.Equal(
            "kafka", spans.Export(kind, ("network.peer.port", 9092)).GetTagItem("wellknownports.service.name"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_existing_name_is_kept(bool isFirst)
    {
        using var spans = new SpanPipeline();
        (string, object?) port = ("server.port", 443);
        (string, object?) name = ("wellknownports.service.name", "mine");

        Activity span = isFirst
            ? spans.Export(ActivityKind.Client, name, port)
            : spans.Export(ActivityKind.Client, port, name);

        Assert.Equal(2, span.TagObjects.Count());
        Assert.Equal("mine", span.GetTagItem("wellknownports.service.name"));
    }

    [Fact]
    public void The_other_attributes_are_unchanged_and_the_name_comes_last()
    {
        using var spans = new SpanPipeline();

        Activity span = spans.Export(
            ActivityKind.Client,
            ("network.protocol.name", "amqp"), ("server.port", 9092), ("a", 1), ("a", 2), ("b", null));

        Assert.Equal(
            [
                new("network.protocol.name", "amqp"), new("server.port", 9092), new("a", 1), new("a", 2),
                new("b", null), new("wellknownports.service.name", "kafka"),
            ],
            span.TagObjects);
    }

    [Fact]
    public void The_observed_protocol_is_never_set()
    {
        using var spans = new SpanPipeline();

        Assert.Null(spans.Export(ActivityKind.Client, ("server.port", 443)).GetTagItem("network.protocol.name"));
    }

    [Fact]
    public void Adding_the_processor_twice_adds_one_name()
    {
        using var spans = new SpanPipeline(builder => builder.AddPortServiceNames().AddPortServiceNames());

        Assert.Equal(2, spans.Export(ActivityKind.Client, ("server.port", 443)).TagObjects.Count());
    }

    [Fact]
    public void An_exporter_that_was_added_earlier_receives_no_name()
    {
        object? seen = "nothing seen";
        using var spans = new SpanPipeline(
            builder => builder.AddProcessor(
                new EachSpan(span => seen = span.GetTagItem("wellknownports.service.name"))),
            builder => builder.AddPortServiceNames());

        spans.Export(ActivityKind.Client, ("server.port", 443));

        Assert.Null(seen);
    }

    [Fact]
    public void A_span_that_is_only_propagated_is_left_unchanged()
    {
        using var spans = new SpanPipeline(builder => builder.SetSampler(new AlwaysOffSampler()).AddPortServiceNames());
        using Activity span = spans.Source.StartActivity("span", ActivityKind.Client)!;
        span.AddTag("server.port", 443);
        span.Stop();

        Assert.False(span.IsAllDataRequested);
        Assert.Null(span.GetTagItem("wellknownports.service.name"));
    }

    [Fact]
    public void Spans_from_many_threads_get_their_own_names()
    {
        using var source = new ActivitySource(Guid.NewGuid().ToString());
        using TracerProvider provider = Sdk.CreateTracerProviderBuilder()
            .AddSource(source.Name).AddPortServiceNames().Build();
        (int Port, string Name)[] services = [(443, "https"), (9092, "kafka"), (22, "ssh"), (5432, "postgresql")];

        Parallel.For(0, 10_000, i =>
        {
            (int port, string name) = services[i % services.Length];
            using Activity span = source.StartActivity("span", ActivityKind.Client)!;
            span.AddTag("server.port", port);
            span.Stop();
            Assert.Equal(name, span.GetTagItem("wellknownports.service.name"));
        });
    }

    [Fact]
    public void A_null_builder_is_rejected()
    {
        TracerProviderBuilder builder = null!;

        Assert.Equal("builder", Assert.Throws<ArgumentNullException>(builder.AddPortServiceNames).ParamName);
    }

    [Fact]
    public void The_builder_is_returned()
    {
        TracerProviderBuilder builder = Sdk.CreateTracerProviderBuilder();

        Assert.Same(builder, builder.AddPortServiceNames());
    }

    private protected override object? NameOf(params (string Name, object? Value)[] attributes)
    {
        using var spans = new SpanPipeline();
        return spans.NameOf(attributes);
    }

    private sealed class EachSpan(Action<Activity> onEnd) : BaseProcessor<Activity>
    {
        public override void OnEnd(Activity data) => onEnd(data);
    }
}
