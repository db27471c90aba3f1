namespace NetworkPorts.Importer;

/// <summary>A difference between two snapshots.</summary>
/// <param name="Kind">The kind of change.</param>
/// <param name="Before">The earlier record, or the only one.</param>
/// <param name="After">The later record, or the only one.</param>
internal sealed record RegistryChange(ChangeKind Kind, RegistryRecord Before, RegistryRecord After)
{
    /// <summary>Gets the text for the report, without port and transport.</summary>
    public string Text => Kind switch
    {
        ChangeKind.Renamed => $"{Before.Name} -> {After.Name}",
        ChangeKind.Redescribed => Label(After.Name, string.Join("; ", Differences())),
        _ => Label(After.Name, After.Description),
    };

    private IEnumerable<string> Differences()
    {
        if (Before.Description != After.Description)
            yield return $"{OrNone(Before.Description)} -> {OrNone(After.Description)}";
        if (Before.Reference != After.Reference)
            yield return $"reference {OrNone(Before.Reference)} -> {OrNone(After.Reference)}";
    }

    private static string Label(string name, string description) =>
        string.Join(": ", new[] { name, description }.Where(text => text.Length > 0));

    private static string OrNone(string text) => text.Length > 0 ? text : "(none)";
}
