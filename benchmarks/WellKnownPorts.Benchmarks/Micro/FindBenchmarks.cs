using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using NetworkPorts.Benchmarks.Inputs;
using NetworkPorts.Benchmarks.Peers;

namespace NetworkPorts.Benchmarks.Micro;

/// <summary>Looks up a service name and reads the port of its first record.</summary>
public class FindBenchmarks
{
    private readonly FrozenDictionary<string, Entry> _frozen = Peer.FrozenByName();
    private readonly Dictionary<string, Entry> _dictionary = Peer.DictionaryByName();
    private string[] _names = [];

    [ParamsAllValues]
    public NameMix Mix { get; set; }

    [GlobalSetup]
    public void Setup() => _names = NameBatch.Of(Mix);

    [Benchmark(OperationsPerInvoke = NameBatch.Size)]
    public int TryFind()
    {
        int sum = 0;
        foreach (string name in _names)
            sum += WellKnownPorts.TryFind(name, out ServiceRecord record) ? record.Port : 0;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = NameBatch.Size)]
    public int TryFindSpan()
    {
        int sum = 0;
        foreach (string name in _names)
            sum += WellKnownPorts.TryFind(name.AsSpan(), out ServiceRecord record) ? record.Port : 0;
        return sum;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = NameBatch.Size)]
    public int FrozenDictionary()
    {
        int sum = 0;
        foreach (string name in _names)
            sum += _frozen.TryGetValue(name, out Entry? entry) ? entry.Port : 0;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = NameBatch.Size)]
    public int FrozenDictionarySpan()
    {
        int sum = 0;
        FrozenDictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> frozen =
            _frozen.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (string name in _names)
            sum += frozen.TryGetValue(name.AsSpan(), out Entry? entry) ? entry.Port : 0;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = NameBatch.Size)]
    public int Dictionary()
    {
        int sum = 0;
        foreach (string name in _names)
            sum += _dictionary.TryGetValue(name, out Entry? entry) ? entry.Port : 0;
        return sum;
    }
}
