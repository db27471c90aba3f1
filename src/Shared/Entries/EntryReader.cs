namespace NetworkPorts.Logging;

/// <summary>Reads the ports and the transport protocol from the properties of log entries.</summary>
internal sealed class EntryReader(PortNames names)
{
    private readonly EntryShapes _shapes = new();

    /// <summary>Reads the ports and the transport protocol of an entry.</summary>
    /// <param name="state">The state of the entry, which is a list of properties.</param>
    /// <param name="kind">
    /// The type of the original state; null if entries of this type have no shape (see <see cref="FixedNames"/>).
    /// </param>
    /// <param name="ports">The ports that were read.</param>
    /// <param name="existing">The properties to add that the entry already has.</param>
    /// <returns>False if the entry has more than <see cref="EventPorts.MaxProperties"/> properties.</returns>
    public bool TryRead<TState>(TState state, Type? kind, ref EventPorts ports, out AddedProperties existing)
    {
        existing = AddedProperties.None;
        int count = EntryState.Count(state);
        if (count > EventPorts.MaxProperties)
            return false;

        if (ShapeOf(state, kind, count) is { } shape)
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

    /// <summary>
    /// Returns the shape of the entry; null if entries of this kind can have different property names, or if the shape
    /// is not cached.
    /// </summary>
    private EntryShape? ShapeOf<TState>(TState state, Type? kind, int count)
    {
        if (kind is null || count == 0
            || EntryState.Item(state, count - 1) is not { Key: EntryState.OriginalFormat, Value: string template })
            return null;
        if (_shapes.TryFind(kind, template, count, out EntryShape? stored))
            return stored;
        if (!_shapes.ShouldStore(template, count))
            return null;

        EntryShape? shape = FixedNames.Has(kind) ? EntryShape.Of(state, count, names) : null;
        _shapes.Store(kind, template, count, shape);
        return shape;
    }

    private AddedProperties Scan<TState>(TState state, int count, ref EventPorts ports)
    {
        AddedProperties existing = AddedProperties.None;
        for (int i = 0; i < count; i++)
        {
            KeyValuePair<string, object?> property = EntryState.Item(state, i);
            if (property.Key is not { } key || names.Find(key) is not { } name)
                continue;
            existing |= name.Added;
            ports.Read(name, name.Role, property.Value);
        }

        return existing;
    }
}
