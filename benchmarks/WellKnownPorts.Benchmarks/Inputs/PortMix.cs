namespace NetworkPorts.Benchmarks.Inputs;

/// <summary>Which ports a batch is made of.</summary>
public enum PortMix
{
    /// <summary>0 to 65535, each as likely.</summary>
    Uniform,

    /// <summary>What a flow log holds: half popular service ports, half ephemeral ports of clients.</summary>
    Realistic,

    /// <summary>Popular service ports only.</summary>
    Popular,
}
