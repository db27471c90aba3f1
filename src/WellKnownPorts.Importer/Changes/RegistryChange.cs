namespace NetworkPorts.Importer;

/// <summary>One difference between two snapshots; a record that only one of them has is both of the two.</summary>
internal sealed record RegistryChange(ChangeKind Kind, RegistryRecord Was, RegistryRecord Now)
{
    /// <summary>The change in a reviewer's words, without port and transport.</summary>
    public string Text => Kind switch
    {
        ChangeKind.Renamed => $"{Was.Name} -> {Now.Name}",
        ChangeKind.Redescribed => Label(Now.Name, string.Join("; ", Differences())),
        _ => Label(Now.Name, Now.Description),
    };

    private IEnumerable<string> Differences()
    {
        if (Was.Description != Now.Description)
            yield return $"{OrNone(Was.Description)} -> {OrNone(Now.Description)}";
        if (Was.Reference != Now.Reference)
            yield return $"reference {OrNone(Was.Reference)} -> {OrNone(Now.Reference)}";
    }

    private static string Label(string name, string description) =>
        string.Join(": ", new[] { name, description }.Where(text => text.Length > 0));

    private static string OrNone(string text) => text.Length > 0 ? text : "(none)";
}
