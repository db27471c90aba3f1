using BenchmarkDotNet.Attributes;
using NetworkPorts.Benchmarks.Inputs;

namespace NetworkPorts.Benchmarks.Micro;

/// <summary>Flows between any two ports of a batch are classified, against looking up both ports.</summary>
public class FlowBenchmarks : PortBenchmarks
{
    // Read from an array, as from a log: of a constant, a part of the work would be done when the code is compiled.
    private readonly TransportProtocols[] _transports = [.. Enumerable.Repeat(TransportProtocols.Tcp, PortBatch.Size)];
    private readonly FlowClassification[] _flows = new FlowClassification[PortBatch.Size];
    private ushort[] _destinations = [];

    public override void Setup()
    {
        base.Setup();
        _destinations = [.. Enumerable.Reverse(Ports)];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = PortBatch.Size)]
    public int TwoLookups()
    {
        int sum = 0;
        for (int i = 0; i < Ports.Length; i++)
        {
            sum += (int)WellKnownPorts.Lookup(Ports[i], _transports[i]).Status
                + (int)WellKnownPorts.Lookup(_destinations[i], _transports[i]).Status;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = PortBatch.Size)]
    public int ClassifyFlow()
    {
        int sum = 0;
        for (int i = 0; i < Ports.Length; i++)
        {
            FlowClassification flow = WellKnownPorts.ClassifyFlow(Ports[i], _destinations[i], _transports[i]);
            sum += flow.Service.Port + (int)flow.Side + (int)flow.Match;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = PortBatch.Size)]
    public void ClassifyFlowsByLoop()
    {
        for (int i = 0; i < Ports.Length; i++)
            _flows[i] = WellKnownPorts.ClassifyFlow(Ports[i], _destinations[i], _transports[i]);
    }

    [Benchmark(OperationsPerInvoke = PortBatch.Size)]
    public void ClassifyFlows() => WellKnownPorts.ClassifyFlows(Ports, _destinations, _transports, _flows);
}
