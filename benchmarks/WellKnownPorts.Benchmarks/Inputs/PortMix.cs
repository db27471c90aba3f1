namespace NetworkPorts.Benchmarks.Inputs;

/// <summary>The kind of ports in a batch.</summary>
public enum PortMix
{
    /// <summary>Ports from 0 to 65535, all equally likely.</summary>
    Uniform,

    /// <summary>The ports of a typical flow log: half popular service ports, half ephemeral client ports.</summary>
    Realistic,

    /// <summary>Only popular service ports.</summary>
    Popular,
}
