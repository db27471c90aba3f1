using BenchmarkDotNet.Attributes;
using NetworkPorts.Benchmarks.Inputs;
using NetworkPorts.Benchmarks.Layouts;

namespace NetworkPorts.Benchmarks.Micro;

/// <summary>Compares the layouts that were considered for the table of ports. All contain the same numbers.</summary>
public class LayoutBenchmarks : PortBenchmarks
{
    private readonly FlatLayout _flat = new(Rows.OfPorts);
    private readonly PagedLayout _paged = new(Rows.OfPorts);
    private readonly RankedLayout _ranked = new(Rows.OfPorts);

    [Benchmark(Baseline = true, OperationsPerInvoke = PortBatch.Size)]
    public int Flat() => Sum(_flat);

    [Benchmark(OperationsPerInvoke = PortBatch.Size)]
    public int Paged() => Sum(_paged);

    [Benchmark(OperationsPerInvoke = PortBatch.Size)]
    public int Ranked() => Sum(_ranked);

    // The layouts are structs, so the JIT compiler creates separate code for each layout.
    private int Sum<TLayout>(TLayout layout)
        where TLayout : struct, ILayout
    {
        int sum = 0;
        foreach (ushort port in Ports)
            sum += layout.Row(port);
        return sum;
    }
}
