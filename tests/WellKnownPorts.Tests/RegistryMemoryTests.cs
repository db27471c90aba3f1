namespace NetworkPorts.Tests;

/// <summary>Tests that the memory of a registry depends on its custom rows, not on the 65,536 ports.</summary>
[Collection(nameof(RegistryMemoryTests))]
[CollectionDefinition(nameof(RegistryMemoryTests), DisableParallelization = true)]
public class RegistryMemoryTests
{
    private const int Measurements = 7;

    [Fact]
    public void A_registry_with_one_service_is_small() => Assert.InRange(BytesOf(count: 1), 1, 32 * 1024);

    [Theory]
    [InlineData(1_000)]
    [InlineData(10_000)]
    public void Memory_grows_with_the_number_of_rows(int count) => Assert.InRange(BytesOf(count) / count, 1, 256);

    /// <summary>
    /// Returns the median of the memory, in bytes, that a registry retained in several measurements. Memory of other
    /// tests can be freed during a measurement.
    /// </summary>
    private static long BytesOf(int count)
    {
        string csv = "port,transports,name\n" + string.Concat(
            Enumerable.Range(1, count).Select(port => $"{port},tcp,service-{port}\n"));
        return Enumerable.Range(0, Measurements).Select(_ => BytesOf(csv)).Order().ElementAt(Measurements / 2);
    }

    private static long BytesOf(string csv)
    {
        PortRegistry[] registries = new PortRegistry[20];
        long before = GC.GetTotalMemory(forceFullCollection: true);
        for (int i = 0; i < registries.Length; i++)
            registries[i] = Build(csv);
        long after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(registries);
        return (after - before) / registries.Length;
    }

    private static PortRegistry Build(string csv) =>
        new PortRegistryBuilder().AddCsv(new StringReader(csv), "test.csv").Build();
}
