using BenchmarkDotNet.Attributes;

namespace NetworkPorts.Benchmarks.Micro;

/// <summary>Classifies many ports in one call. Copying the ports is the limit: it only reads and writes.</summary>
public class ClassifyBenchmarks
{
    private ushort[] _ports = [];
    private ushort[] _copy = [];
    private PortRange[] _ranges = [];

    [Params(64, 4096, 16 * 1024 * 1024)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(6335);
        _ports = [.. Enumerable.Range(0, Count).Select(_ => (ushort)random.Next(ushort.MaxValue + 1))];
        _copy = new ushort[Count];
        _ranges = new PortRange[Count];
    }

    [Benchmark(Baseline = true)]
    public void ScalarLoop()
    {
        PortRange[] ranges = _ranges;
        ushort[] ports = _ports;
        for (int i = 0; i < ports.Length && i < ranges.Length; i++)
            ranges[i] = WellKnownPorts.Classify(ports[i]);
    }

    [Benchmark]
    public void Classify() => WellKnownPorts.Classify(_ports, _ranges);

    [Benchmark]
    public void Copy() => _ports.AsSpan().CopyTo(_copy);
}
