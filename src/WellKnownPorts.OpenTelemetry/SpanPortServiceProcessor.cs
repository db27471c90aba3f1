using System.Diagnostics;
using OpenTelemetry;

namespace NetworkPorts.Logging;

/// <summary>Adds the name of the service on a span's port when the span ends.</summary>
internal sealed class SpanPortServiceProcessor(PortServiceAttributes names) : BaseProcessor<Activity>
{
    /// <remarks>
    /// Nothing that goes wrong here may break the caller's code, which ends the span: the method that returns the
    /// registry can throw. The span is then exported unchanged.
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
            if (!names.Names.TryGet(tag.Key, out PortName name))
                continue;
            existing |= name.Added;
            ports.Read(name.In(RoleIn(data.Kind, name.Role)), tag.Value);
        }

        names.ToAdd(ports, existing).AddTo(data);
    }

    /// <summary>
    /// The kind of a span says who is the server: in a span of kind Server it is the local system, and in those of kind
    /// Client, Producer and Consumer the remote one.
    /// </summary>
    private static PortRole RoleIn(ActivityKind kind, PortRole role) => (kind, role) switch
    {
        (ActivityKind.Server, PortRole.Local) => PortRole.Server,
        (ActivityKind.Server, PortRole.Remote) => PortRole.Client,
        (ActivityKind.Client or ActivityKind.Producer or ActivityKind.Consumer, PortRole.Local) => PortRole.Client,
        (ActivityKind.Client or ActivityKind.Producer or ActivityKind.Consumer, PortRole.Remote) => PortRole.Server,
        _ => role,
    };
}
