using BenchmarkDotNet.Attributes;
using NetworkPorts.Benchmarks.Inputs;

namespace NetworkPorts.Benchmarks.Micro;

/// <summary>Flows between any two ports of a batch are classified, against looking up both ports.</summary>
public class FlowBenchmarks : PortBenchmarks
{
    private const TransportProtocols Tcp = TransportProtocols.Tcp;

    private readonly TransportProtocols[] _transports = [.. Enumerable.Repeat(Tcp, PortBatch.Size)];
    private readonly FlowClassification[] _flows = new FlowClassification[PortBatch.Size];
    private ushort[] _destinations = [];

    [GlobalSetup]
    public override void Setup()
    {
        base.Setup();
        _destinations = [.. Enumerable.Reverse(Ports)];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = PortBatch.Size)]
    public int TwoLookups()
    {
        int sum = 0;
        ushort[] destinations = _destinations;
        for (int i = 0; i < Ports.Length && i < destinations.Length; i++)
            sum += (int)WellKnownPorts.Lookup(Ports[i], Tcp).Status + (int)WellKnownPorts.Lookup(destinations[i], Tcp).Status;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = PortBatch.Size)]
    public int ClassifyFlow()
    {
        int sum = 0;
        ushort[] destinations = _destinations;
        for (int i = 0; i < Ports.Length && i < destinations.Length; i++)
            sum += (int)WellKnownPorts.ClassifyFlow(Ports[i], destinations[i], Tcp).Match;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = PortBatch.Size)]
    public void ClassifyFlows() => WellKnownPorts.ClassifyFlows(Ports, _destinations, _transports, _flows);
}
