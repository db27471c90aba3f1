namespace NetworkPorts.Benchmarks.Inputs;

/// <summary>The kind of names in a batch.</summary>
public enum NameMix
{
    /// <summary>Service names as the registry spells them.</summary>
    Hit,

    /// <summary>Service names in mixed case.</summary>
    MixedCase,

    /// <summary>Unknown names of the same lengths.</summary>
    Miss,
}
