using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace NetworkPorts.Logging;

/// <summary>Determines which properties to add to a log entry.</summary>
internal sealed class ServiceNamer(IOptions<ServiceNameOptions> options)
{
    private readonly ServiceNameOptions _options = options.Value;
    private readonly PortReader _reader = new(options.Value);

    // At most one element per port with a name and set of transport protocols.
    private readonly ConcurrentDictionary<(ushort Port, TransportProtocols Transport), KeyValuePair<string, object?>[]>
        _named = new();

    // Ports without a name are too many to cache, but have only a range. Null if the range is not added.
    private readonly Dictionary<PortRange, KeyValuePair<string, object?>[]>? _unnamed =
        RangeProperties(options.Value.RangeProperty);

    /// <summary>Returns the properties to add to an entry with this state; null if there are none.</summary>
    public KeyValuePair<string, object?>[]? GetPropertiesToAdd<TState>(TState state)
    {
        if (!EntryState.IsList(state))
            return null;

        try
        {
            return _reader.TryRead(state, out ushort port, out TransportProtocols transport)
                ? PropertiesOfPort(port, transport)
                : null;
        }
        catch (Exception)
        {
            // The state cannot be read, for example because the template has more names than arguments. The providers
            // report that.
            return null;
        }
    }

    private KeyValuePair<string, object?>[]? PropertiesOfPort(ushort port, TransportProtocols transport)
    {
        PortInfo info = WellKnownPorts.Lookup(port, transport);
        if (info.Name is not { } name)
            return _unnamed?[info.Range];
        if (_named.TryGetValue((port, transport), out KeyValuePair<string, object?>[]? added))
            return added;

        return _named.GetOrAdd((port, transport), CreateProperties(info, name));
    }

    private KeyValuePair<string, object?>[] CreateProperties(PortInfo info, string name)
    {
        List<KeyValuePair<string, object?>> properties = [new(_options.ServiceNameProperty, name)];
        if (_options.RangeProperty is { } range)
            properties.Add(new(range, info.Range.ToWord()));
        if (_options.CategoryProperty is { } category && info.Category != PortCategory.Unknown)
            properties.Add(new(category, info.Category.ToWord()));
        return [.. properties];
    }

    private static Dictionary<PortRange, KeyValuePair<string, object?>[]>? RangeProperties(string? property)
    {
        if (property is null)
            return null;

        PortRange[] ranges = [PortRange.System, PortRange.User, PortRange.Dynamic];
        return ranges.ToDictionary(
            range => range, range => new[] { new KeyValuePair<string, object?>(property, range.ToWord()) });
    }
}
