using BenchmarkDotNet.Attributes;
using NetworkPorts.Benchmarks.Inputs;

namespace NetworkPorts.Benchmarks.Micro;

/// <summary>The base class of the benchmarks that process a batch of ports, for each mix of ports.</summary>
public abstract class PortBenchmarks
{
    [ParamsAllValues]
    public PortMix Mix { get; set; }

    protected ushort[] Ports { get; private set; } = [];

    [GlobalSetup]
    public virtual void Setup() => Ports = PortBatch.Of(Mix);
}
