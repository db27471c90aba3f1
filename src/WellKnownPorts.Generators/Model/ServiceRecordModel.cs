namespace NetworkPorts.Generators.Model;

/// <summary>One service record of a port, as the library will show it.</summary>
/// <param name="Names">The record's name, then its aliases.</param>
/// <param name="Transports">The bits of its transport protocols; 0 where it was registered without one.</param>
/// <param name="References">The documents that define it, without repeats.</param>
internal sealed record ServiceRecordModel(
    IReadOnlyList<string> Names,
    byte Transports,
    string Description,
    IReadOnlyList<string> References)
{
    public string Reference => string.Join(", ", References);
}
