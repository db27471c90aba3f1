using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Trace;

namespace NetworkPorts.Logging.Tests;

/// <summary>Exports the spans of a new source to memory.</summary>
internal sealed class SpanPipeline : IDisposable
{
    private readonly List<Activity> _exported = [];
    private readonly TracerProvider _provider;

    public SpanPipeline()
        : this(builder => builder.AddPortServiceNames())
    {
    }

    /// <summary>Initializes the pipeline.</summary>
    /// <param name="beforeExporter">Adds processors before the exporter.</param>
    /// <param name="afterExporter">Adds processors after the exporter.</param>
    public SpanPipeline(
        Func<TracerProviderBuilder, TracerProviderBuilder> beforeExporter,
        Func<TracerProviderBuilder, TracerProviderBuilder>? afterExporter = null)
    {
        TracerProviderBuilder builder = beforeExporter(Sdk.CreateTracerProviderBuilder().AddSource(Source.Name))
            .AddInMemoryExporter(_exported);
        _provider = (afterExporter?.Invoke(builder) ?? builder).Build();
    }

    public ActivitySource Source { get; } = new(Guid.NewGuid().ToString());

    /// <summary>Starts and ends a span, and returns the span that the exporter received.</summary>
    public Activity Export(ActivityKind kind, params (string Name, object? Value)[] tags)
    {
        using (Activity span = Source.StartActivity("span", kind)!)
        {
            foreach ((string name, object? value) in tags)
                span.AddTag(name, value);
        }

        return _exported[^1];
    }

    /// <summary>Exports a client span and returns the service name that was added.</summary>
    public object? NameOf(params (string Name, object? Value)[] tags) =>
        Export(ActivityKind.Client, tags).GetTagItem("wellknownports.service.name");

    public void Dispose()
    {
        _provider.Dispose();
        Source.Dispose();
    }
}
