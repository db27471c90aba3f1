namespace NetworkPorts.Generators.Model;

/// <summary>One line of the registry file. A row without a name is a reservation.</summary>
/// <param name="Transport">The transport protocol, or None if the row has no transport.</param>
internal sealed record RegistryRow(
    ushort FirstPort,
    ushort LastPort,
    TransportProtocols Transport,
    string Name,
    string Description,
    string Reference)
{
    public bool IsReservation => Name.Length == 0;
}
