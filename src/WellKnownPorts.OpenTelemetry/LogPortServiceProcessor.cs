using OpenTelemetry;
using OpenTelemetry.Logs;

namespace NetworkPorts.Logging;

/// <summary>Adds the name of the service on a log record's port.</summary>
internal sealed class LogPortServiceProcessor(PortServiceAttributes names) : BaseProcessor<LogRecord>
{
    private readonly EntryReader _reader = new(names.Names);

    /// <remarks>
    /// Nothing that goes wrong here may break the caller's log call. A list can throw when it is read, for example
    /// because its template has more names than arguments, and the method that returns the registry can throw. The
    /// record is then exported unchanged.
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
    /// Returns a copy with more attributes, or null. The original list belongs to the caller that logs.
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

        // The enumerator of an IReadOnlyList would be allocated; the indexer allocates nothing.
        var result = new KeyValuePair<string, object?>[attributes.Count + added];
        for (int i = 0; i < attributes.Count; i++)
            result[i] = attributes[i];
        names.Added.CopyTo(result, attributes.Count, port, existing);
        return result;
    }
}
