namespace NetworkPorts.Tool.Flows;

/// <summary>Conditions on the services of flows. A condition that is null holds for all flows.</summary>
internal sealed record FlowFilter
{
    /// <summary>The name of the service, in any case.</summary>
    public string? Service { get; init; }

    public PortCategory? Category { get; init; }

    public PortTraits? Trait { get; init; }

    public TransportProtocols? Transport { get; init; }

    /// <summary>Returns whether all conditions hold for a flow.</summary>
    public bool Matches(in Flow flow, FlowService service) =>
        (Service is null || string.Equals(service.Name, Service, StringComparison.OrdinalIgnoreCase))
        && (Category is not { } category || service.Port.Category == category)
        && (Trait is not { } trait || (service.Name is not null && service.Port.Traits.HasFlag(trait)))
        && (Transport is not { } transport || flow.Protocol.Transport == transport);
}
