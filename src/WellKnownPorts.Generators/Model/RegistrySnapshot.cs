namespace NetworkPorts.Generators.Model;

/// <summary>What one registry file says: its date, its rows in the order of the file, and what is wrong with it.</summary>
internal sealed record RegistrySnapshot(
    string Version,
    EquatableArray<RegistryRow> Rows,
    EquatableArray<Problem> Problems);
