namespace NetworkPorts.Logging;

/// <summary>The names of the properties that are added. A null name means that the property is not added.</summary>
internal sealed class AddedNames(string service, string? range, string? category, string? traits)
{
    public string Service => service;

    public string? Range => range;

    public string? Category => category;

    public string? Traits => traits;

    /// <summary>The names that are not null.</summary>
    public IEnumerable<(string Name, AddedProperties Property)> All
    {
        get
        {
            yield return (service, AddedProperties.Service);
            if (range is not null)
                yield return (range, AddedProperties.Range);
            if (category is not null)
                yield return (category, AddedProperties.Category);
            if (traits is not null)
                yield return (traits, AddedProperties.Traits);
        }
    }

    /// <summary>Returns the properties of a port that are known, except those that exist.</summary>
    public AddedValues ValuesOf(PortInfo port, AddedProperties existing) => new(
        this,
        (existing & AddedProperties.Service) == 0 ? port.Name : null,
        range is not null && (existing & AddedProperties.Range) == 0 ? port.Range.ToWord() : null,
        category is not null && port.Category != PortCategory.Unknown && (existing & AddedProperties.Category) == 0
            ? port.Category.ToWord()
            : null,
        traits is not null && port.Traits != PortTraits.None && (existing & AddedProperties.Traits) == 0
            ? port.Traits.ToWords()
            : null);
}
