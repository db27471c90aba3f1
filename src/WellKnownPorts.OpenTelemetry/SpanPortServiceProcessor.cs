using System.Diagnostics;
using OpenTelemetry;

namespace NetworkPorts.Logging;

/// <summary>Adds the name of the service to each span that has a port, when the span ends.</summary>
internal sealed class SpanPortServiceProcessor(PortServiceAttributes names) : BaseProcessor<Activity>
{
    /// <remarks>
    /// An error here must not break the caller's code, which ends the span. If the method that returns the registry
    /// throws, the span is exported unchanged.
    /// </remarks>
    public override void OnEnd(Activity data)
    {
        if (!data.IsAllDataRequested)
            return;

        try
        {
            Extend(data);
        }
        catch (Exception)
        {
            // The span keeps its attributes.
        }
    }

    private void Extend(Activity data)
    {
        var ports = default(EventPorts);
        AddedProperties existing = AddedProperties.None;
        foreach (ref readonly KeyValuePair<string, object?> tag in data.EnumerateTagObjects())
        {
            if (names.Names.Find(tag.Key) is not { } name)
                continue;
            existing |= name.Added;
            ports.Read(name, RoleIn(data.Kind, name.Role), tag.Value);
        }

        if (names.TryFind(ports, out PortInfo port))
            names.Added.AddTo(data, port, existing);
    }

    /// <summary>
    /// Returns the role of an attribute in a span. The kind of the span determines the server: the local system if the
    /// kind is Server, and the remote system if the kind is Client, Producer or Consumer.
    /// </summary>
    private static PortRole RoleIn(ActivityKind kind, PortRole role)
    {
        if (role is not (PortRole.Local or PortRole.Remote) || kind == ActivityKind.Internal)
            return role;
        bool isServer = kind == ActivityKind.Server;
        return isServer == (role == PortRole.Local) ? PortRole.Server : PortRole.Client;
    }
}
