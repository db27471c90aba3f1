using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using NetworkPorts.Benchmarks.Inputs;
using NetworkPorts.Benchmarks.Peers;

namespace NetworkPorts.Benchmarks.Micro;

/// <summary>Looks up ports for TCP and UDP alternately, and reads the status or the name.</summary>
public class TransportLookupBenchmarks : PortBenchmarks
{
    private readonly FrozenDictionary<(ushort, TransportProtocols), Entry> _frozen = Peer.FrozenByTransport();

    [Benchmark(Baseline = true, OperationsPerInvoke = PortBatch.Size)]
    public int LookupStatus()
    {
        int sum = 0;
        foreach (ushort port in Ports)
            sum += (int)WellKnownPorts.Lookup(port).Status;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = PortBatch.Size)]
    public int LookupName()
    {
        int count = 0;
        foreach (ushort port in Ports)
            count += WellKnownPorts.Lookup(port).Name is null ? 0 : 1;
        return count;
    }

    [Benchmark(OperationsPerInvoke = PortBatch.Size)]
    public int LookupTransportStatus()
    {
        int sum = 0;
        TransportProtocols transport = TransportProtocols.Tcp;
        foreach (ushort port in Ports)
        {
            sum += (int)WellKnownPorts.Lookup(port, transport).Status;
            transport ^= TransportProtocols.Tcp | TransportProtocols.Udp;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = PortBatch.Size)]
    public int LookupTransportName()
    {
        int count = 0;
        TransportProtocols transport = TransportProtocols.Tcp;
        foreach (ushort port in Ports)
        {
            count += WellKnownPorts.Lookup(port, transport).Name is null ? 0 : 1;
            transport ^= TransportProtocols.Tcp | TransportProtocols.Udp;
        }

        return count;
    }

    [Benchmark(OperationsPerInvoke = PortBatch.Size)]
    public int FrozenDictionaryStatus()
    {
        int sum = 0;
        TransportProtocols transport = TransportProtocols.Tcp;
        foreach (ushort port in Ports)
        {
            sum += _frozen.TryGetValue((port, transport), out Entry? entry) ? (int)entry.Status : 0;
            transport ^= TransportProtocols.Tcp | TransportProtocols.Udp;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = PortBatch.Size)]
    public int FrozenDictionaryName()
    {
        int count = 0;
        TransportProtocols transport = TransportProtocols.Tcp;
        foreach (ushort port in Ports)
        {
            count += (_frozen.TryGetValue((port, transport), out Entry? entry) ? entry.Name : null) is null ? 0 : 1;
            transport ^= TransportProtocols.Tcp | TransportProtocols.Udp;
        }

        return count;
    }
}
