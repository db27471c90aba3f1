namespace NetworkPorts.Logging;

/// <summary>Specifies which properties to read from all entries of one kind.</summary>
internal sealed class EntryShape
{
    private readonly (int Index, PortName Name)[] _ports;
    private readonly (int Index, PortName Name)[] _transports;

    private EntryShape((int, PortName)[] ports, (int, PortName)[] transports, AddedProperties existing)
    {
        _ports = ports;
        _transports = transports;
        Existing = existing;
    }

    /// <summary>Gets the properties to add that entries of this kind already have.</summary>
    public AddedProperties Existing { get; }

    public static EntryShape Of<TState>(TState state, int count, PortNames names)
    {
        List<(int Index, PortName Name)> found = [];
        AddedProperties existing = AddedProperties.None;
        for (int i = 0; i < count; i++)
        {
            if (EntryState.Item(state, i).Key is not { } key || names.Find(key) is not { } name)
                continue;
            existing |= name.Added;
            found.Add((i, name));
        }

        // Read the lowest rank first: values that can no longer change the result are skipped.
        (int, PortName)[] With(PropertyKind kind) =>
            [.. found.Where(property => property.Name.Kind == kind).OrderBy(property => property.Name.Rank)];
        return new(With(PropertyKind.Port), With(PropertyKind.Transport), existing);
    }

    public void Read<TState>(TState state, ref EventPorts ports)
    {
        foreach ((int index, PortName name) in _ports)
        {
            if (ports.IsNeeded(name, name.Role))
                ports.ReadPort(name, name.Role, EntryState.Item(state, index).Value, name.IsAddress);
        }

        if (!ports.HasPort)
            return;
        foreach ((int index, PortName name) in _transports)
            ports.ReadTransport(name, EntryState.Item(state, index).Value);
    }
}
