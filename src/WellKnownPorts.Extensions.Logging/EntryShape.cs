namespace NetworkPorts.Logging;

/// <summary>Which properties of all entries of one kind have to be read.</summary>
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

    /// <summary>The properties to add that entries of this kind already have.</summary>
    public AddedProperties Existing { get; }

    public static EntryShape Of<TState>(TState state, int count, PortNames names)
    {
        List<(int, PortName)> ports = [];
        List<(int, PortName)> transports = [];
        AddedProperties existing = AddedProperties.None;
        for (int i = 0; i < count; i++)
        {
            if (EntryState.Item(state, i).Key is not { } key || !names.TryGet(key, out PortName name))
                continue;
            existing |= name.Added;
            if (name.Kind != PropertyKind.Other)
                (name.Kind == PropertyKind.Transport ? transports : ports).Add((i, name));
        }

        return new([.. ports], [.. transports], existing);
    }

    public void Read<TState>(TState state, ref EventPorts ports)
    {
        foreach ((int index, PortName name) in _ports)
            ports.Read(name, EntryState.Item(state, index).Value);
        if (!ports.HasPort)
            return;
        foreach ((int index, PortName name) in _transports)
            ports.Read(name, EntryState.Item(state, index).Value);
    }
}
