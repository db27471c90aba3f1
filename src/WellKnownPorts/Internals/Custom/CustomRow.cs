namespace NetworkPorts.Internals;

/// <summary>
/// A custom service. It has no references, so the garbage collector does not have to look at 100,000 of them.
/// </summary>
internal readonly struct CustomRow
{
    public ushort FirstPort { get; init; }

    public ushort LastPort { get; init; }

    public TransportProtocols Transports { get; init; }

    public PortCategory Category { get; init; }

    public PortTraits Traits { get; init; }

    /// <summary>The rank of the service among those of its file: 1 to 3, as in <c>common-uses.csv</c>.</summary>
    public byte Rank { get; init; }

    /// <summary>Whether people mean this port if several services of the layer have the name.</summary>
    public bool IsUsual { get; init; }

    /// <summary>Where the name and the description are in the layer.</summary>
    public CustomText Text { get; init; }

    /// <summary>The number of the aliases in the layer.</summary>
    public int Aliases { get; init; }

    public int PortCount => LastPort - FirstPort + 1;
}
