using OpenTelemetry;
using OpenTelemetry.Logs;

namespace NetworkPorts.Logging;

/// <summary>Adds the name of the service on a log record's port.</summary>
internal sealed class LogPortServiceProcessor(PortServiceAttributes names) : BaseProcessor<LogRecord>
{
    /// <remarks>
    /// Nothing that goes wrong here may break the caller's log call. A list can throw when it is read, for example
    /// because its template has more names than arguments, and the method that returns the registry can throw. The
    /// record is then exported unchanged.
    /// </remarks>
    public override void OnEnd(LogRecord data)
    {
        try
        {
            if (data.Attributes is { Count: <= EventPorts.MaxProperties } attributes && Extend(attributes) is { } extended)
                data.Attributes = extended;
        }
        catch (Exception)
        {
            // The record keeps its attributes.
        }
    }

    /// <summary>Returns a copy with more attributes, or null. The original list belongs to the caller that logs.</summary>
    private KeyValuePair<string, object?>[]? Extend(IReadOnlyList<KeyValuePair<string, object?>> attributes)
    {
        // The enumerator of an IReadOnlyList would be allocated; the indexer allocates nothing.
        var ports = default(EventPorts);
        AddedProperties existing = AddedProperties.None;
        for (int i = 0; i < attributes.Count; i++)
        {
            KeyValuePair<string, object?> attribute = attributes[i];
            if (attribute.Key is not { } key || !names.Names.TryGet(key, out PortName name))
                continue;
            existing |= name.Added;
            ports.Read(name, attribute.Value);
        }

        AddedValues added = names.ToAdd(ports, existing);
        if (added.Count == 0)
            return null;
        var result = new KeyValuePair<string, object?>[attributes.Count + added.Count];
        for (int i = 0; i < attributes.Count; i++)
            result[i] = attributes[i];
        added.CopyTo(result, attributes.Count);
        return result;
    }
}
