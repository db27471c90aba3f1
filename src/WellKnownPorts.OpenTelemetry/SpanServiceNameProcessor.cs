using System.Diagnostics;
using OpenTelemetry;

namespace NetworkPorts.Logging;

/// <summary>Adds the name of the service on a span's port when the span ends.</summary>
internal sealed class SpanServiceNameProcessor : BaseProcessor<Activity>
{
    public override void OnEnd(Activity data)
    {
        if (!data.IsAllDataRequested)
            return;

        // The peer of a server is its client, whose port names no service.
        bool isPeerClient = data.Kind == ActivityKind.Server;
        var attributes = new PortAttributes();
        foreach (ref readonly KeyValuePair<string, object?> tag in data.EnumerateTagObjects())
        {
            if (!isPeerClient || tag.Key != AttributeNames.NetworkPeerPort)
                attributes.Read(tag.Key, tag.Value);
        }

        if (attributes.ServiceName is { } name)
            data.AddTag(AttributeNames.ServiceName, name);
    }
}
