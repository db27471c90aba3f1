namespace NetworkPorts.Tool.Lookups;

/// <summary>Conditions on services. A condition that is null holds for all services.</summary>
internal sealed record ServiceFilter
{
    public PortCategory? Category { get; init; }

    public PortTraits? Trait { get; init; }

    public TransportProtocols? Transport { get; init; }

    public ServiceSource? Source { get; init; }

    public PortRange? Range { get; init; }

    /// <summary>Returns whether all conditions hold for a service.</summary>
    public bool Matches(ServiceRecord record) =>
        (Category is not { } category || record.Category == category)
        && (Trait is not { } trait || record.Traits.HasFlag(trait))
        && (Transport is not { } transport || record.Transports.HasFlag(transport))
        && (Source is not { } source || record.Source == source)
        && (Range is not { } range || WellKnownPorts.Classify(record.Port) == range);
}
