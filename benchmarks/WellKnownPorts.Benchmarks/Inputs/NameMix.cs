namespace NetworkPorts.Benchmarks.Inputs;

/// <summary>Which names a batch is made of.</summary>
public enum NameMix
{
    /// <summary>Service names as the registry spells them.</summary>
    Hit,

    /// <summary>Service names in upper and lower case mixed.</summary>
    MixedCase,

    /// <summary>Names that are not registered, of the same lengths.</summary>
    Miss,
}
