using System;
using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Trace;

using ActivitySource source = new("Consumer");
using TracerProvider provider = Sdk.CreateTracerProviderBuilder()
    .AddSource(source.Name)
    .AddPortServiceNames()
    .AddProcessor(new NamePrinter())
    .Build();

using (Activity? span = source.StartActivity("publish", ActivityKind.Client))
    span?.SetTag("server.port", 9092);

internal sealed class NamePrinter : BaseProcessor<Activity>
{
    public override void OnEnd(Activity data) => Console.WriteLine(data.GetTagItem("wellknownports.service.name"));
}
