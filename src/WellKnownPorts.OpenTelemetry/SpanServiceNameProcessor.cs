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

        // The peer of a server is a client, and a client's port does not identify a service.
        bool isPeerClient = data.Kind == ActivityKind.Server;
        var portAttributes = new PortAttributes();
        foreach (ref readonly KeyValuePair<string, object?> tag in data.EnumerateTagObjects())
        {
            if (!isPeerClient || tag.Key != AttributeNames.NetworkPeerPort)
                portAttributes.Read(tag.Key, tag.Value);
        }

        if (portAttributes.ServiceName is { } name)
            data.AddTag(AttributeNames.ServiceName, name);
    }
}
