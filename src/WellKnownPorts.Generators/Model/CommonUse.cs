namespace NetworkPorts.Generators.Model;

/// <summary>One line of the file of common uses.</summary>
/// <param name="Rank">The rank that orders the uses of a port: 1 (first), 2 (default) or 3 (last).</param>
/// <param name="IsUsual">Whether this is the usual port of the name when several ports have it.</param>
/// <param name="Reference">The RFCs that the source names, joined by ", ", or an empty string.</param>
/// <param name="Location">The location of the name in the file.</param>
internal sealed record CommonUse(
    ushort FirstPort,
    ushort LastPort,
    TransportProtocols Transports,
    string Name,
    EquatableArray<string> Aliases,
    string Description,
    byte Category,
    byte Traits,
    byte Rank,
    bool IsUsual,
    string Reference,
    SourceLocation Location)
{
    public int PortCount => LastPort - FirstPort + 1;

    public bool Overlaps(CommonUse other) => (Transports & other.Transports) != 0
        && FirstPort <= other.LastPort && other.FirstPort <= LastPort;
}
