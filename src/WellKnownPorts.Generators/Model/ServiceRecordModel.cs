namespace NetworkPorts.Generators.Model;

/// <summary>One registered service record of a port, as the library will show it.</summary>
/// <param name="Names">The record's name, then its aliases.</param>
/// <param name="Transports">Its transport protocols; None if it was registered without one.</param>
/// <param name="References">The documents that define it, without duplicates.</param>
internal sealed record ServiceRecordModel(
    IReadOnlyList<string> Names,
    TransportProtocols Transports,
    string Description,
    IReadOnlyList<string> References)
{
    public string Reference => string.Join(", ", References);
}
