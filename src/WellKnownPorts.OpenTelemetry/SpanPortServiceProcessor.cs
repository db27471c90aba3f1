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
            if (names.Names.Find(tag.Key) is not { } name)
                continue;
            existing |= name.Added;
            ports.Read(name, RoleIn(data.Kind, name.Role), tag.Value);
        }

        if (names.TryFind(ports, out PortInfo port))
            names.Added.AddTo(data, port, existing);
    }

    /// <summary>
    /// The kind of a span says who is the server: in a span of kind Server it is the local system, and in those of kind
    /// Client, Producer and Consumer the remote one.
    /// </summary>
    private static PortRole RoleIn(ActivityKind kind, PortRole role)
    {
        if (role is not (PortRole.Local or PortRole.Remote) || kind == ActivityKind.Internal)
            return role;
        bool isServer = kind == ActivityKind.Server;
        return isServer == (role == PortRole.Local) ? PortRole.Server : PortRole.Client;
    }
}
