namespace NetworkPorts.Engines.Tests;

/// <summary>Creates one million flows for all engines.</summary>
public sealed class FlowFixture : IDisposable
{
    private readonly FlowFile _flows = FlowFile.Of(
        new PortRegistryBuilder().Build(), new EphemeralPortRange(32768, 65535), 1_000_000);

    /// <summary>Gets the path of the CSV file.</summary>
    public string Path => _flows.Path;

    /// <summary>Gets the number of flows.</summary>
    public int Count => _flows.Count;

    public void Dispose() => _flows.Dispose();
}
