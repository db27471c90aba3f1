namespace NetworkPorts.Generators.Model;

/// <summary>One line of the file of common uses.</summary>
/// <param name="Transports">The bits of its transport protocols.</param>
/// <param name="Reference">The RFCs that its source names, joined by ", "; empty where it names none.</param>
/// <param name="Place">Where its name stands.</param>
internal sealed record CommonUse(
    ushort FirstPort,
    ushort LastPort,
    byte Transports,
    string Name,
    string Description,
    byte Category,
    byte Traits,
    string Reference,
    Place Place)
{
    public int PortCount => LastPort - FirstPort + 1;

    public bool Overlaps(CommonUse other) => (Transports & other.Transports) != 0
        && FirstPort <= other.LastPort && other.FirstPort <= LastPort;
}
