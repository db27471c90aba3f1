namespace NetworkPorts.Logging;

/// <summary>Determines which properties to add to log entries. The options are fixed.</summary>
internal sealed class EntryNamer
{
    private readonly PortNames _names;
    private readonly AddedNames _added;
    private readonly RegistrySource _registry;
    private readonly EntryReader _reader;
    private readonly PortCache<KeyValuePair<string, object?>[]> _cache;

    /// <summary>Initializes the instance from options, and reads the files of custom services.</summary>
    /// <exception cref="PortRegistryException">A file of custom services cannot be read or has bad lines.</exception>
    public EntryNamer(PortServiceNameOptions options)
    {
        _names = OptionChecks.NamesOf(options);
        _reader = new EntryReader(_names);
        _added = OptionChecks.AddedNamesOf(options);
        _registry = OptionChecks.RegistryOf(options);
        _cache = new(port => PropertiesOf(port, AddedProperties.None));
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

    // A separate method: in TryExtend, the closure would be allocated for lists too.
    private PortServiceState<CopiedState<TState>>? TryExtendCopy<TState>(
        CopiedState<TState> copy, Func<TState, Exception?, string> formatter, LogScope? scope) =>
        TryExtendList(copy, (state, exception) => formatter(state.State, exception), scope);

    private PortServiceState<TState>? TryExtendList<TState>(
        TState state, Func<TState, Exception?, string> formatter, LogScope? scope)
    {
        // A message without properties has only its template.
        Type? kind = FixedNames<TState>.Value ? typeof(TState) : null;
        if (kind is not null && scope is null && EntryState.Count(state) < 2)
            return null;

        var ports = default(EventPorts);
        if (!_reader.TryRead(state, kind, ref ports, out AddedProperties existing) || (!ports.HasPort && scope is null))
            return null;
        PortRegistry? registry = _registry.Registry;
        var lookup = new PortLookup(registry);
        if (!ports.TryFind(lookup, out PortInfo port) && !TryFind(scope, lookup, out port))
            return null;

        KeyValuePair<string, object?>[] added = existing == AddedProperties.None
            ? _cache[registry, port]
            : PropertiesOf(port, existing);
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
                if (property.Key is { } key && _names.Find(key) is { } name)
                    ports.Read(name, name.Role, property.Value);
            }

            if (ports.HasPort && ports.TryFind(lookup, out port))
                return true;
        }

        return false;
    }

    private KeyValuePair<string, object?>[] PropertiesOf(PortInfo port, AddedProperties existing)
    {
        var properties = new KeyValuePair<string, object?>[_added.Count(port, existing)];
        _added.CopyTo(properties, 0, port, existing);
        return properties;
    }
}
