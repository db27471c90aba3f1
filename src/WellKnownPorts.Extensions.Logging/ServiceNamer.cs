using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace NetworkPorts.Logging;

/// <summary>Tells which properties to add to a log entry.</summary>
internal sealed class ServiceNamer(IOptions<ServiceNameOptions> options)
{
    private readonly ServiceNameOptions _options = options.Value;
    private readonly PortReader _reader = new(options.Value);

    // No more than the ports with a name, for each transport protocol that they were seen with.
    private readonly ConcurrentDictionary<(ushort Port, TransportProtocols Transport), KeyValuePair<string, object?>[]> _named = new();

    // For ports without a name, which are too many to keep each: what they have in common. Null where nothing is to be added.
    private readonly Dictionary<PortRange, KeyValuePair<string, object?>[]>? _unnamed = OfRanges(options.Value.RangeProperty);

    /// <summary>Returns the properties to add to an entry with this state; null where there are none.</summary>
    public KeyValuePair<string, object?>[]? For<TState>(TState state)
    {
        if (!EntryState.IsList(state))
            return null;

        try
        {
            return _reader.TryRead(state, out ushort port, out TransportProtocols transport) ? ForPort(port, transport) : null;
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
            return _unnamed?[info.Range];
        if (_named.TryGetValue((port, transport), out KeyValuePair<string, object?>[]? added))
            return added;

        return _named.GetOrAdd((port, transport), Properties(info, name));
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

    private static Dictionary<PortRange, KeyValuePair<string, object?>[]>? OfRanges(string? property) => property is null
        ? null
        : new[] { PortRange.System, PortRange.User, PortRange.Dynamic }.ToDictionary(
            range => range, range => new[] { new KeyValuePair<string, object?>(property, Word.Of(range)) });
}
