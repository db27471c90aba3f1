namespace NetworkPorts.Generators;

/// <summary>Names of the pipeline stages. Tests use them to check that a stage was cached.</summary>
public static class TrackingNames
{
    /// <summary>The stage that reads and checks the registry file.</summary>
    public const string Snapshot = nameof(Snapshot);

    /// <summary>The stage that reads and checks the file of common uses.</summary>
    public const string Uses = nameof(Uses);

    /// <summary>The stage that reads and checks the file of ports that browsers block.</summary>
    public const string BlockedPorts = nameof(BlockedPorts);

    /// <summary>The stage that writes the source text of the tables.</summary>
    public const string Tables = nameof(Tables);
}
