using Microsoft.Extensions.Logging;

namespace NetworkPorts.Logging.Tests;

public class ScopeTests
{
    [Fact]
    public void A_provider_sees_the_scopes_of_an_entry()
    {
        Entry entry = Capture.Of(log =>
        {
            using (log.BeginScope("Request {Id}", 17))
            using (log.BeginScope("Port {Port}", 443))
                log.LogInformation("Connected to {Port}", 5432);
        });

        Assert.Equal(["Request 17", "Port 443"], entry.Scopes);
        Assert.Equal("postgresql", entry["ServiceName"]);
    }

    [Fact]
    public void A_scope_ends_when_it_is_disposed()
    {
        Entry entry = Capture.Of(log =>
        {
            log.BeginScope("Request {Id}", 17)!.Dispose();
            log.LogInformation("Connected to {Port}", 5432);
        });

        Assert.Empty(entry.Scopes);
    }
}
