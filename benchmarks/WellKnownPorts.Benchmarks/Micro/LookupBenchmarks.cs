using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using NetworkPorts.Benchmarks.Inputs;
using NetworkPorts.Benchmarks.Peers;

namespace NetworkPorts.Benchmarks.Micro;

/// <summary>Looks up a port and reads its status. <c>Lookup</c> alone reads nothing, so it is not measured.</summary>
public class LookupBenchmarks : PortBenchmarks
{
    private readonly ushort[] _numbers = Peer.NumberArray;
    private readonly FrozenDictionary<ushort, Entry> _frozen = Peer.Frozen();
    private readonly Dictionary<ushort, Entry> _dictionary = Peer.Dictionary();
    private readonly ushort[] _sortedPorts = Peer.Sorted().Ports;
    private readonly Entry[] _sortedEntries = Peer.Sorted().Entries;

    [Benchmark(Baseline = true, OperationsPerInvoke = PortBatch.Size)]
    public int NumberArray()
    {
        int sum = 0;
        ushort[] numbers = _numbers;
        foreach (ushort port in Ports)
            sum += numbers[port];
        return sum;
    }

    [Benchmark(OperationsPerInvoke = PortBatch.Size)]
    public int LookupStatus()
    {
        int sum = 0;
        foreach (ushort port in Ports)
            sum += (int)WellKnownPorts.Lookup(port).Status;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = PortBatch.Size)]
    public int FrozenDictionary()
    {
        int sum = 0;
        foreach (ushort port in Ports)
            sum += _frozen.TryGetValue(port, out Entry? entry) ? (int)entry.Status : 0;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = PortBatch.Size)]
    public int Dictionary()
    {
        int sum = 0;
        foreach (ushort port in Ports)
            sum += _dictionary.TryGetValue(port, out Entry? entry) ? (int)entry.Status : 0;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = PortBatch.Size)]
    public int SortedArray()
    {
        int sum = 0;
        foreach (ushort port in Ports)
            sum += Array.BinarySearch(_sortedPorts, port) is >= 0 and int index ? (int)_sortedEntries[index].Status : 0;
        return sum;
    }
}
