namespace NetworkPorts.Generators.Model;

/// <summary>The date of the registry file, its rows in their original order, and the errors in the file.</summary>
internal sealed record RegistrySnapshot(
    string Version,
    EquatableArray<RegistryRow> Rows,
    EquatableArray<Problem> Problems);
