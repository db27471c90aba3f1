using BenchmarkDotNet.Attributes;
using NetworkPorts.Benchmarks.Inputs;

namespace NetworkPorts.Benchmarks.Micro;

/// <summary>Looks up names in a registry that adds the services of a Linux system to the built-in data.</summary>
public class RegistryBenchmarks : PortBenchmarks
{
    private readonly PortRegistry _ports = new PortRegistryBuilder()
        .AddServices(new StringReader(CustomText.Services(400)), "services")
        .Add(new CustomService(8087, "billing-api"))
        .Build();

    [Benchmark(Baseline = true, OperationsPerInvoke = PortBatch.Size)]
    public int StaticName()
    {
        int count = 0;
        foreach (ushort port in Ports)
            count += WellKnownPorts.Lookup(port).Name is null ? 0 : 1;
        return count;
    }

    [Benchmark(OperationsPerInvoke = PortBatch.Size)]
    public int RegistryName()
    {
        int count = 0;
        PortRegistry ports = _ports;
        foreach (ushort port in Ports)
            count += ports.Lookup(port).Name is null ? 0 : 1;
        return count;
    }

    [Benchmark(OperationsPerInvoke = PortBatch.Size)]
    public int RegistryCategory()
    {
        int sum = 0;
        PortRegistry ports = _ports;
        foreach (ushort port in Ports)
            sum += (int)ports.Lookup(port).Category;
        return sum;
    }
}
