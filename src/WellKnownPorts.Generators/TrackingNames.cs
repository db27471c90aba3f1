namespace NetworkPorts.Generators;

/// <summary>Names of the pipeline's stages, with which a test checks that a stage was cached.</summary>
public static class TrackingNames
{
    /// <summary>The registry file, read and checked.</summary>
    public const string Snapshot = nameof(Snapshot);

    /// <summary>The file of common uses, read and checked.</summary>
    public const string Uses = nameof(Uses);

    /// <summary>The file of ports that browsers block, read and checked.</summary>
    public const string BlockedPorts = nameof(BlockedPorts);

    /// <summary>The source text of the tables.</summary>
    public const string Tables = nameof(Tables);
}
