using BenchmarkDotNet.Attributes;
using NetworkPorts.Benchmarks.Inputs;

namespace NetworkPorts.Benchmarks.Micro;

/// <summary>Classifies flows between two ports of a batch, or looks up the status of both ports.</summary>
public class FlowBenchmarks : PortBenchmarks
{
    // Read from an array, as from a log. The JIT compiler would do part of the work for a constant.
    private readonly TransportProtocols[] _transports = [.. Enumerable.Repeat(TransportProtocols.Tcp, PortBatch.Size)];
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
            sum += flow.Service.Port + (int)flow.Side + (int)flow.Confidence;
        }

        return sum;
    }
}
