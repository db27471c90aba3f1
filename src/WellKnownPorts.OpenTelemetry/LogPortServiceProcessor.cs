using OpenTelemetry;
using OpenTelemetry.Logs;

namespace NetworkPorts.Logging;

/// <summary>Adds the name of the service to each log record that has a port.</summary>
internal sealed class LogPortServiceProcessor(PortServiceAttributes names) : BaseProcessor<LogRecord>
{
    private readonly EntryReader _reader = new(names.Names);

    /// <remarks>
    /// An error here must not break the caller's log call. A list can throw when it is read, for example if its
    /// template has more names than arguments. The method that returns the registry can also throw. In both
    /// cases, the record is exported unchanged.
    /// </remarks>
    public override void OnEnd(LogRecord data)
    {
        try
        {
            if (data.Attributes is { } attributes && Extend(attributes) is { } extended)
                data.Attributes = extended;
        }
        catch (Exception)
        {
            // The record keeps its attributes.
        }
    }

    /// <summary>
    /// Returns a copy with the added attributes; null if there are none. The original list belongs to the caller.
    /// </summary>
    private KeyValuePair<string, object?>[]? Extend(IReadOnlyList<KeyValuePair<string, object?>> attributes)
    {
        var ports = default(EventPorts);
        Type kind = attributes.GetType();
        if (!_reader.TryRead(attributes, kind, ref ports, out AddedProperties existing))
            return null;
        if (!names.TryFind(ports, out PortInfo port))
            return null;
        int added = names.Added.Count(port, existing);
        if (added == 0)
            return null;

        // The enumerator of an IReadOnlyList would be allocated, but the indexer does not allocate.
        var result = new KeyValuePair<string, object?>[attributes.Count + added];
        for (int i = 0; i < attributes.Count; i++)
            result[i] = attributes[i];
        names.Added.CopyTo(result, attributes.Count, port, existing);
        return result;
    }
}
