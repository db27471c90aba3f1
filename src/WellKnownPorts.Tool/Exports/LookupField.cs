namespace NetworkPorts.Tool.Exports;

/// <summary>A value that lookup files contain for each key.</summary>
/// <param name="Name">The name of the value.</param>
/// <param name="ValueIn">Returns the value in a row; empty if it is unknown.</param>
internal sealed record LookupField(string Name, Func<ExportRow, string> ValueIn)
{
    /// <summary>Gets all fields.</summary>
    public static IReadOnlyList<LookupField> All { get; } =
    [
        new("service", row => row.Name),
        new("category", row => row.Category ?? ""),
        new("traits", row => row.Port.Traits == PortTraits.None ? "" : row.Port.Traits.ToWords()),
        new("source", row => row.Service.Source.ToWord()),
    ];
}
