using BenchmarkDotNet.Attributes;
using NetworkPorts.Benchmarks.Inputs;

namespace NetworkPorts.Benchmarks.Micro;

/// <summary>Benchmarks over batches of ports, in each of the mixes.</summary>
public abstract class PortBenchmarks
{
    [ParamsAllValues]
    public PortMix Mix { get; set; }

    protected ushort[] Ports { get; private set; } = [];

    [GlobalSetup]
    public virtual void Setup() => Ports = PortBatch.Of(Mix);
}
