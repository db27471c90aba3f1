using BenchmarkDotNet.Attributes;
using NetworkPorts.Benchmarks.Inputs;

namespace NetworkPorts.Benchmarks.Micro;

/// <summary>Builds registries from text that is in memory.</summary>
public class RegistryBuildBenchmarks
{
    private readonly string _services = CustomText.Services(400);
    private readonly string _csv = CustomText.Csv(100_000);

    /// <summary>Reads 400 lines, about as many as the services file of a Linux system has.</summary>
    /// <returns>The registry.</returns>
    [Benchmark]
    public PortRegistry Services400() =>
        new PortRegistryBuilder().AddServices(new StringReader(_services), "services").Build();

    [Benchmark]
    public PortRegistry Csv100000() => new PortRegistryBuilder().AddCsv(new StringReader(_csv), "csv").Build();
}
