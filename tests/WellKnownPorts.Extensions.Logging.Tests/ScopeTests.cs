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
        Assert.Equal("postgresql", entry["PortService"]);
    }

    [Fact]
    public void A_scope_ends_when_it_is_disposed()
    {
        Entry entry = Capture.Of(log =>
        {
            log.BeginScope("Request {Port}", 443)!.Dispose();
            log.LogInformation("Connected");
        });

        Assert.Empty(entry.Scopes);
        Assert.Null(entry["PortService"]);
    }

    [Fact]
    public void A_scope_that_is_disposed_twice_does_not_end_a_later_one()
    {
        Entry entry = Capture.Of(log =>
        {
            IDisposable first = log.BeginScope("Request {Port}", 443)!;
            first.Dispose();
            using (log.BeginScope("Request {Port}", 5432))
            {
                first.Dispose();
                log.LogInformation("Connected");
            }
        });

        Assert.Equal("postgresql", entry["PortService"]);
    }

    [Fact]
    public void The_innermost_scope_with_a_port_is_read_if_the_entry_has_none()
    {
        Entry entry = Capture.Of(log =>
        {
            using (log.BeginScope("Connection {RemotePort}", 5432))
            using (log.BeginScope(new Dictionary<string, object?> { ["Port"] = 514, ["Transport"] = "udp" }))
            using (log.BeginScope("No properties"))
            using (log.BeginScope("Client {RemotePort}", 51820))
                log.LogInformation("Received {Bytes} bytes", 128);
        });

        Assert.Equal(["Bytes", "PortService", "{OriginalFormat}"], entry.Names);
        Assert.Equal("syslog", entry["PortService"]);
    }

    [Fact]
    public void A_message_without_properties_has_the_service_of_its_scope()
    {
        Entry entry = Capture.Of(log =>
        {
            using (log.BeginScope("Connection to {Port}", 5432))
                log.LogInformation("Connected");
        });

        Assert.Equal(("postgresql", "Connected"), (entry["PortService"], entry.Message));
    }

    [Fact]
    public async Task A_scope_flows_to_asynchronous_code()
    {
        using var provider = new CapturingProvider();
        using ILoggerFactory factory = Capture.Factory(provider);
        ILogger log = factory.CreateLogger("Test");

        async Task LogLater()
        {
            await Task.Yield();
            log.LogInformation("Connected");
        }

        Task first;
        using (log.BeginScope("Connection to {Port}", 5432))
            first = LogLater();
        await first;

        Assert.Equal("postgresql", provider.Entry["PortService"]);
    }

    [Fact]
    public void An_endless_scope_does_not_stall_the_call()
    {
        Entry entry = Capture.Of(log =>
        {
            using (log.BeginScope(new EndlessProperties()))
                log.LogInformation("Connected");
        });

        Assert.Equal("Connected", entry.Message);
    }

    [Fact]
    public void A_scope_that_cannot_be_read_does_not_break_the_call()
    {
        Entry entry = Capture.Of(log =>
        {
            using (log.BeginScope(new ThrowingState()))
                log.LogInformation("Connected");
        });

        Assert.Equal(("Connected", "unreadable"), (entry.Message, entry.Scopes.Single()));
    }
}
