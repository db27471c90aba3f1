using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace NetworkPorts.Logging;

/// <summary>Tells which properties to add to a log entry.</summary>
internal sealed class ServiceNamer(IOptions<ServiceNameOptions> options)
{
    private readonly ServiceNameOptions _options = options.Value;
    private readonly ShapeReader _shapes = new(options.Value);

    // No more than the ports with a name, for each transport protocol that they were seen with.
    private readonly ConcurrentDictionary<(ushort Port, TransportProtocols Transport), KeyValuePair<string, object?>[]> _added = new();

    /// <summary>Returns the properties to add to an entry with this state; null where there are none.</summary>
    public KeyValuePair<string, object?>[]? For<TState>(TState state)
    {
        if (!EntryState.IsList(state))
            return null;

        try
        {
            EntryShape shape = _shapes.Read(state);
            if (shape.Port < 0 || !PortValue.TryRead(EntryState.Item(state, shape.Port).Value, out ushort port))
                return null;

            TransportProtocols transport = shape.Transport < 0
                ? TransportProtocols.All
                : PortValue.ReadTransport(EntryState.Item(state, shape.Transport).Value);
            return ForPort(port, transport);
        }
        catch (Exception)
        {
            // A list that cannot be read (a template with more names than arguments, say) is the providers' to report.
            return null;
        }
    }

    private KeyValuePair<string, object?>[]? ForPort(ushort port, TransportProtocols transport)
    {
        PortInfo info = WellKnownPorts.Lookup(port, transport);
        if (info.CommonName is not { } name)
            return null;
        if (_added.TryGetValue((port, transport), out KeyValuePair<string, object?>[]? added))
            return added;

        return _added.GetOrAdd((port, transport), Properties(info, name));
    }

    private KeyValuePair<string, object?>[] Properties(PortInfo info, string name)
    {
        List<KeyValuePair<string, object?>> properties = [new(_options.ServiceNameProperty, name)];
        if (_options.RangeProperty is { } range)
            properties.Add(new(range, Word.Of(info.Range)));
        if (_options.CategoryProperty is { } category && info.Category != PortCategory.Unknown)
            properties.Add(new(category, Word.Of(info.Category)));
        return [.. properties];
    }
}
