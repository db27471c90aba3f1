namespace NetworkPorts.Generators.Model;

/// <summary>One line of the file of common uses.</summary>
/// <param name="Rank">Its prominence among the uses of a port: 1 (first), 2 or 3 (last).</param>
/// <param name="IsUsual">Whether the port is the usual one of several with the name.</param>
/// <param name="Reference">The RFCs that its source names, joined by ", "; empty if it names none.</param>
/// <param name="Location">The location of its name.</param>
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
