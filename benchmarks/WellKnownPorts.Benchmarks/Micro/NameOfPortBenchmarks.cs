using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using NetworkPorts.Benchmarks.Inputs;
using NetworkPorts.Benchmarks.Peers;

namespace NetworkPorts.Benchmarks.Micro;

/// <summary>Looks up a port and reads its name. Every name has been read before.</summary>
public class NameOfPortBenchmarks : PortBenchmarks
{
    private readonly Entry?[] _entries = Peer.EntryArray();
    private readonly FrozenDictionary<ushort, Entry> _frozen = Peer.Frozen();
    private readonly Dictionary<ushort, Entry> _dictionary = Peer.Dictionary();
    private Func<ushort[], int> _switch = static _ => 0;

    /// <summary>Compiles the switch. This takes seconds, so only the process of that benchmark does it.</summary>
    [GlobalSetup(Target = nameof(Switch))]
    public void CompileSwitch()
    {
        Setup();
        _switch = GeneratedSwitch.CountNames();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = PortBatch.Size)]
    public int EntryArray()
    {
        int count = 0;
        Entry?[] entries = _entries;
        foreach (ushort port in Ports)
            count += entries[port]?.Name is null ? 0 : 1;
        return count;
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
    public int LookupRegisteredName()
    {
        int count = 0;
        foreach (ushort port in Ports)
            count += WellKnownPorts.Lookup(port).RegisteredName is null ? 0 : 1;
        return count;
    }

    [Benchmark(OperationsPerInvoke = PortBatch.Size)]
    public int LookupNameUtf8()
    {
        int length = 0;
        foreach (ushort port in Ports)
            length += WellKnownPorts.Lookup(port).GetNameUtf8().Length;
        return length;
    }

    [Benchmark(OperationsPerInvoke = PortBatch.Size)]
    public int FrozenDictionary()
    {
        int count = 0;
        foreach (ushort port in Ports)
            count += (_frozen.TryGetValue(port, out Entry? entry) ? entry.Name : null) is null ? 0 : 1;
        return count;
    }

    [Benchmark(OperationsPerInvoke = PortBatch.Size)]
    public int Dictionary()
    {
        int count = 0;
        foreach (ushort port in Ports)
            count += (_dictionary.TryGetValue(port, out Entry? entry) ? entry.Name : null) is null ? 0 : 1;
        return count;
    }

    [Benchmark(OperationsPerInvoke = PortBatch.Size)]
    public int Switch() => _switch(Ports);
}
