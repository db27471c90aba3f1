namespace NetworkPorts.Generators.Model;

/// <summary>The date and the rows of the registry file in their order, and the faults of the file.</summary>
internal sealed record RegistrySnapshot(
    string Version,
    EquatableArray<RegistryRow> Rows,
    EquatableArray<Problem> Problems);
