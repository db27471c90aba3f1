namespace NetworkPorts.Internals;

/// <summary>
/// A custom service. It contains no references, so the garbage collector does not scan an array of 100,000 of them.
/// </summary>
internal readonly struct CustomRow
{
    public ushort FirstPort { get; init; }

    public ushort LastPort { get; init; }

    public TransportProtocols Transports { get; init; }

    public PortCategory Category { get; init; }

    public PortTraits Traits { get; init; }

    /// <summary>Gets the rank of the service within its file: 1 to 3, as in <c>common-uses.csv</c>.</summary>
    public byte Rank { get; init; }

    /// <summary>Gets whether this is the usual port of the name when several services of the layer have it.</summary>
    public bool IsUsual { get; init; }

    /// <summary>Gets the location of the name and the description in the texts of the layer.</summary>
    public CustomText Text { get; init; }

    /// <summary>Gets the number that identifies the aliases in the layer.</summary>
    public int Aliases { get; init; }

    public int PortCount => LastPort - FirstPort + 1;
}
