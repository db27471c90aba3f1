namespace NetworkPorts.Logging;

/// <summary>The names of the properties to add. A null name means that the property is not added.</summary>
internal sealed class AddedNames(string service, string? range, string? category, string? traits)
{
    public string Service => service;

    public string? Range => range;

    public string? Category => category;

    public string? Traits => traits;

    /// <summary>Gets the names that are not null.</summary>
    public (string Name, AddedProperties Property)[] All { get; } = AllOf(service, range, category, traits);

    /// <summary>Returns the number of properties to add for a port.</summary>
    /// <param name="port">The port.</param>
    /// <param name="existing">The properties that the event already has, which are not counted.</param>
    /// <returns>The number of properties that have a value and do not exist yet.</returns>
    public int Count(PortInfo port, AddedProperties existing)
    {
        int count = 0;
        foreach ((_, AddedProperties property) in All)
            count += (existing & property) == 0 && IsKnown(property, port) ? 1 : 0;
        return count;
    }

    /// <summary>Copies the properties that <see cref="Count"/> counts to an array, starting at an index.</summary>
    public void CopyTo(KeyValuePair<string, object?>[] properties, int index, PortInfo port, AddedProperties existing)
    {
        foreach ((string name, AddedProperties property) in All)
        {
            if ((existing & property) == 0 && ValueOf(property, port) is { } value)
                properties[index++] = new(name, value);
        }
    }

#if OPENTELEMETRY
    /// <summary>Adds the properties of a port to a span, except for the properties that already exist.</summary>
    public void AddTo(System.Diagnostics.Activity span, PortInfo port, AddedProperties existing)
    {
        foreach ((string name, AddedProperties property) in All)
        {
            if ((existing & property) == 0 && ValueOf(property, port) is { } value)
                span.AddTag(name, value);
        }
    }
#endif

    /// <summary>Returns whether <see cref="ValueOf"/> returns a value, without creating its text.</summary>
    private static bool IsKnown(AddedProperties property, PortInfo port) => property switch
    {
        AddedProperties.Service => port.Name is not null,
        AddedProperties.Category => port.Category != PortCategory.Unknown,
        AddedProperties.Traits => port.Traits != PortTraits.None,
        _ => true,
    };

    /// <summary>Returns the value of a property of a port; null if it is unknown.</summary>
    private static string? ValueOf(AddedProperties property, PortInfo port) => property switch
    {
        AddedProperties.Service => port.Name,
        AddedProperties.Category =>
            port.Category is var category and not PortCategory.Unknown ? category.ToWord() : null,
        AddedProperties.Traits =>
            port.Traits is var traits and not PortTraits.None ? traits.ToWords() : null,
        _ => port.Range.ToWord(),
    };

    private static (string Name, AddedProperties Property)[] AllOf(
        string service, string? range, string? category, string? traits)
    {
        List<(string, AddedProperties)> all = [(service, AddedProperties.Service)];
        if (range is not null)
            all.Add((range, AddedProperties.Range));
        if (category is not null)
            all.Add((category, AddedProperties.Category));
        if (traits is not null)
            all.Add((traits, AddedProperties.Traits));
        return [.. all];
    }
}
