namespace NetworkPorts.Logging;

/// <summary>The properties to add for a port, without an allocation. A null value is not added.</summary>
internal readonly struct AddedValues(AddedNames names, string? service, string? range, string? category, string? traits)
{
    public int Count => One(service) + One(range) + One(category) + One(traits);

    /// <summary>Writes the properties to an array from an index on.</summary>
    public void CopyTo(KeyValuePair<string, object?>[] properties, int index)
    {
        if (service is not null)
            properties[index++] = new(names.Service, service);
        if (range is not null)
            properties[index++] = new(names.Range!, range);
        if (category is not null)
            properties[index++] = new(names.Category!, category);
        if (traits is not null)
            properties[index] = new(names.Traits!, traits);
    }

#if OPENTELEMETRY
    /// <summary>Adds the properties to a span.</summary>
    public void AddTo(System.Diagnostics.Activity span)
    {
        if (service is not null)
            span.AddTag(names.Service, service);
        if (range is not null)
            span.AddTag(names.Range!, range);
        if (category is not null)
            span.AddTag(names.Category!, category);
        if (traits is not null)
            span.AddTag(names.Traits!, traits);
    }
#endif

    private static int One(string? value) => value is null ? 0 : 1;
}
