using Microsoft.Extensions.Logging;

namespace NetworkPorts.Logging.Tests;

public class ThreadTests
{
    [Fact]
    public void Entries_from_many_threads_get_their_own_names()
    {
        using var provider = new CapturingProvider();
        using ILoggerFactory factory = Capture.Factory(provider);
        ILogger log = factory.CreateLogger("Test");

        Parallel.For(0, 20_000, i => log.LogInformation("{Protocol} {Port}", i % 2 == 0 ? "tcp" : "udp", i % 2000));

        Assert.Equal(20_000, provider.Entries.Count);
        Assert.All(provider.Entries, entry =>
        {
            TransportProtocols transport = entry["Protocol"] is "tcp" ? TransportProtocols.Tcp : TransportProtocols.Udp;
            Assert.Equal(WellKnownPorts.Lookup((int)entry["Port"]!, transport).Name, entry["PortService"]);
        });
    }
}
