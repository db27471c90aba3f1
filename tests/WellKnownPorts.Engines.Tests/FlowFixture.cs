namespace NetworkPorts.Engines.Tests;

/// <summary>
/// Creates flows for an engine: as many as the environment variable <c>WELLKNOWNPORTS_FLOWS</c> says; 20,000 if it is
/// not set.
/// </summary>
public sealed class FlowFixture : IDisposable
{
    private const int DefaultCount = 20_000;

    private readonly FlowFile _flows = FlowFile.Of(
        new PortRegistryBuilder().Build(),
        new EphemeralPortRange(32768, 65535),
        int.TryParse(Environment.GetEnvironmentVariable("WELLKNOWNPORTS_FLOWS"), out int count) ? count : DefaultCount);

    /// <summary>Gets the path of the CSV file.</summary>
    public string Path => _flows.Path;

    /// <summary>Gets the number of flows.</summary>
    public int Count => _flows.Count;

    public void Dispose() => _flows.Dispose();
}
