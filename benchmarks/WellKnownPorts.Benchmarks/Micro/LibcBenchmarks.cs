using BenchmarkDotNet.Attributes;
using NetworkPorts.Benchmarks.Inputs;
using NetworkPorts.Benchmarks.Peers;

namespace NetworkPorts.Benchmarks.Micro;

/// <summary>The C library reads <c>/etc/services</c> at each call; a small batch is enough. Without that file it has nothing to do.</summary>
public class LibcBenchmarks
{
    private const int Size = 64;

    private readonly ushort[] _ports = PortBatch.Of(PortMix.Realistic)[..Size];
    private readonly string[] _names = NameBatch.Of(NameMix.Hit)[..Size];

    [Benchmark(OperationsPerInvoke = Size)]
    public int Lookup() => _ports.Count(port => WellKnownPorts.Lookup(port).Name is not null);

    [Benchmark(OperationsPerInvoke = Size)]
    public int GetServiceByPort() => Libc.IsThere ? _ports.Count(Libc.Knows) : 0;

    [Benchmark(OperationsPerInvoke = Size)]
    public int TryFind() => _names.Count(name => WellKnownPorts.TryFind(name, out _));

    [Benchmark(OperationsPerInvoke = Size)]
    public int GetServiceByName() => Libc.IsThere ? _names.Count(Libc.Knows) : 0;
}
