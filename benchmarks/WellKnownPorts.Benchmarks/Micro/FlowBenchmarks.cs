using BenchmarkDotNet.Attributes;
using NetworkPorts.Benchmarks.Inputs;

namespace NetworkPorts.Benchmarks.Micro;

/// <summary>Classifies flows between two ports of a batch, or looks up the status of both ports.</summary>
public class FlowBenchmarks : PortBenchmarks
{
    // Read from an array, as from a log. With a constant, the JIT compiler would do some of the work in advance.
    private readonly TransportProtocols[] _transports = [.. Enumerable.Repeat(TransportProtocols.Tcp, PortBatch.Size)];
    private readonly EphemeralPortRange[] _clients =
        [.. Enumerable.Repeat(EphemeralPortRange.Unprivileged, PortBatch.Size)];

    // In nine of ten flows, the initiator was observed. It can be on either side.
    private readonly FlowInitiator[] _initiators =
    [
        .. Enumerable.Range(0, PortBatch.Size).Select(i => i % 10 == 0 ? FlowInitiator.Unknown
            : i % 3 == 0 ? FlowInitiator.Destination
            : FlowInitiator.Source),
    ];

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
            sum += Sum(WellKnownPorts.ClassifyFlow(Ports[i], _destinations[i], _transports[i]));
        return sum;
    }

    [Benchmark(OperationsPerInvoke = PortBatch.Size)]
    public int ClassifyFlowOfClients()
    {
        int sum = 0;
        for (int i = 0; i < Ports.Length; i++)
            sum += Sum(WellKnownPorts.ClassifyFlow(Ports[i], _destinations[i], _transports[i], _clients[i]));
        return sum;
    }

    [Benchmark(OperationsPerInvoke = PortBatch.Size)]
    public int ClassifyObservedFlow()
    {
        int sum = 0;
        for (int i = 0; i < Ports.Length; i++)
            sum += Sum(WellKnownPorts.ClassifyFlow(Ports[i], _destinations[i], _transports[i], _initiators[i]));
        return sum;
    }

    private static int Sum(FlowClassification flow) => flow.Service.Port + (int)flow.Side + (int)flow.Confidence;
}
