namespace NetworkPorts.Logging;

/// <summary>Caches the properties to add for the ports of one registry.</summary>
internal sealed class PortCache
{
    private readonly AddedNames _names;
    private readonly BoundedCache<(ushort Port, TransportProtocols Transports), KeyValuePair<string, object?>[]> _named;

    // Ports without a service are too many to cache, but have only a range.
    private readonly BoundedCache<PortRange, KeyValuePair<string, object?>[]> _unnamed;

    public PortCache(PortRegistry? registry, AddedNames names)
    {
        Registry = registry;
        _names = names;
        var lookup = new PortLookup(registry);
        _named = new(key => Create(lookup.Lookup(key.Port, key.Transports), AddedProperties.None));
        _unnamed = new(range => names.Range is { } name ? [new(name, range.ToWord())] : []);
    }

    /// <summary>The registry; null for the built-in data.</summary>
    public PortRegistry? Registry { get; }

    /// <summary>Returns the properties to add for a port, except those that exist.</summary>
    public KeyValuePair<string, object?>[] PropertiesOf(PortInfo port, AddedProperties existing) =>
        existing != AddedProperties.None ? Create(port, existing)
        : port.HasService ? _named[(port.Port, port.RequestedTransports)]
        : _unnamed[port.Range];

    private KeyValuePair<string, object?>[] Create(PortInfo port, AddedProperties existing)
    {
        AddedValues values = _names.ValuesOf(port, existing);
        var properties = new KeyValuePair<string, object?>[values.Count];
        values.CopyTo(properties, 0);
        return properties;
    }
}
