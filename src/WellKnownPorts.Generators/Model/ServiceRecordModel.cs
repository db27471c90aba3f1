namespace NetworkPorts.Generators.Model;

/// <summary>One registered service record of a port, as the library returns it.</summary>
/// <param name="Names">The name of the record, followed by its aliases.</param>
/// <param name="Transports">The transport protocols, or None if the record was registered without a transport.</param>
/// <param name="References">The documents that define the service, without duplicates.</param>
internal sealed record ServiceRecordModel(
    IReadOnlyList<string> Names,
    TransportProtocols Transports,
    string Description,
    IReadOnlyList<string> References)
{
    public string Reference => string.Join(", ", References);
}
