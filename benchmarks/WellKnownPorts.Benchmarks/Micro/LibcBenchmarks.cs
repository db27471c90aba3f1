using BenchmarkDotNet.Attributes;
using NetworkPorts.Benchmarks.Inputs;
using NetworkPorts.Benchmarks.Peers;

namespace NetworkPorts.Benchmarks.Micro;

/// <summary>
/// Compares the library with the C library, which reads <c>/etc/services</c> in each call, so a small batch is enough.
/// Without that file, the calls of the C library are skipped.
/// </summary>
public class LibcBenchmarks
{
    private const int Size = 64;

    private readonly ushort[] _ports = PortBatch.Of(PortMix.Realistic)[..Size];
    private readonly string[] _names = NameBatch.Of(NameMix.Hit)[..Size];

    [Benchmark(OperationsPerInvoke = Size)]
    public int Lookup() => _ports.Count(port => WellKnownPorts.Lookup(port).Name is not null);

    [Benchmark(OperationsPerInvoke = Size)]
    public int GetServiceByPort() => Libc.IsAvailable ? _ports.Count(Libc.HasService) : 0;

    [Benchmark(OperationsPerInvoke = Size)]
    public int TryFind() => _names.Count(name => WellKnownPorts.TryFind(name, out _));

    [Benchmark(OperationsPerInvoke = Size)]
    public int GetServiceByName() => Libc.IsAvailable ? _names.Count(Libc.HasService) : 0;
}
