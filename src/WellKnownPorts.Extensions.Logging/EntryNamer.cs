namespace NetworkPorts.Logging;

/// <summary>Determines which properties to add to log entries, by fixed options.</summary>
internal sealed class EntryNamer
{
    private readonly PortNames _names;
    private readonly AddedNames _added;
    private readonly RegistrySource _registry;
    private readonly EntryShapes _shapes = new();
    private volatile PortCache _cache;

    /// <exception cref="PortRegistryException">A file of custom services cannot be read, or has bad lines.</exception>
    public EntryNamer(PortServiceNameOptions options)
    {
        _names = OptionChecks.NamesOf(options);
        _added = OptionChecks.AddedNamesOf(options);
        _registry = OptionChecks.RegistryOf(options);
        _cache = new PortCache(_registry.Registry, _added);
    }

    /// <summary>Returns the state with the properties to add; null if there are none.</summary>
    public PortServiceState? TryExtend<TState>(
        TState state, Func<TState, Exception?, string> formatter, LogScope? scope)
    {
        if (EntryState.IsList(state))
            return TryExtendList(state, formatter, scope);
        return state is IEnumerable<KeyValuePair<string, object?>> properties
            && EntryState.Copy(properties) is { } copied
                ? TryExtendCopy(new CopiedState<TState>(state, copied), formatter, scope)
                : null;
    }

    // A method of its own, because the closure would be allocated for lists too.
    private PortServiceState<CopiedState<TState>>? TryExtendCopy<TState>(
        CopiedState<TState> copy, Func<TState, Exception?, string> formatter, LogScope? scope) =>
        TryExtendList(copy, (state, exception) => formatter(state.State, exception), scope);

    private PortServiceState<TState>? TryExtendList<TState>(
        TState state, Func<TState, Exception?, string> formatter, LogScope? scope)
    {
        var ports = default(EventPorts);
        if (!TryRead(state, ref ports, out AddedProperties existing) || (!ports.HasPort && scope is null))
            return null;
        PortRegistry? registry = _registry.Registry;
        var lookup = new PortLookup(registry);
        if (!ports.TryFind(lookup, out PortInfo port) && !TryFind(scope, lookup, out port))
            return null;

        KeyValuePair<string, object?>[] added = CacheOf(registry).PropertiesOf(port, existing);
        return added.Length == 0 ? null : new PortServiceState<TState>(state, formatter, added);
    }

    /// <summary>Finds a port in the innermost scope that has one.</summary>
    private bool TryFind(LogScope? scope, PortLookup lookup, out PortInfo port)
    {
        port = default;
        for (; scope is not null; scope = scope.Parent)
        {
            var ports = default(EventPorts);
            int count = 0;
            foreach (KeyValuePair<string, object?> property in scope.State)
            {
                if (++count > EventPorts.MaxProperties)
                    break;
                if (property.Key is { } key && _names.TryGet(key, out PortName name))
                    ports.Read(name, property.Value);
            }

            if (ports.HasPort && ports.TryFind(lookup, out port))
                return true;
        }

        return false;
    }

    /// <summary>Reads the ports of a state; returns false if it has too many properties.</summary>
    private bool TryRead<TState>(TState state, ref EventPorts ports, out AddedProperties existing)
    {
        existing = AddedProperties.None;
        int count = EntryState.Count(state);
        if (count > EventPorts.MaxProperties)
            return false;

        // A message without properties has only its template.
        if (count < 2 && FixedNames<TState>.Value)
            return true;
        if (FixedNames<TState>.Value && ShapeOf(state, count) is { } shape)
        {
            shape.Read(state, ref ports);
            existing = shape.Existing;
        }
        else
        {
            existing = Scan(state, count, ref ports);
        }

        return true;
    }

    /// <summary>Returns the shape of the entry; null if it has no template or if its shape is not stored.</summary>
    private EntryShape? ShapeOf<TState>(TState state, int count)
    {
        if (EntryState.Item(state, count - 1) is not { Key: EntryState.OriginalFormat, Value: string template })
            return null;
        if (_shapes.Find(typeof(TState), template, count) is { } stored)
            return stored;
        if (!_shapes.ShouldStore(template, count))
            return null;

        EntryShape shape = EntryShape.Of(state, count, _names);
        _shapes.Store(typeof(TState), template, count, shape);
        return shape;
    }

    private AddedProperties Scan<TState>(TState state, int count, ref EventPorts ports)
    {
        AddedProperties existing = AddedProperties.None;
        for (int i = 0; i < count; i++)
        {
            KeyValuePair<string, object?> property = EntryState.Item(state, i);
            if (property.Key is not { } key || !_names.TryGet(key, out PortName name))
                continue;
            existing |= name.Added;
            ports.Read(name, property.Value);
        }

        return existing;
    }

    private PortCache CacheOf(PortRegistry? registry)
    {
        PortCache cache = _cache;
        if (!ReferenceEquals(cache.Registry, registry))
            _cache = cache = new PortCache(registry, _added);
        return cache;
    }
}
