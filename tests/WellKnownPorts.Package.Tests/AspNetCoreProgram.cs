namespace NetworkPorts.Package.Tests;

/// <summary>
/// The ASP.NET Core program. The first test that uses it publishes and starts it. It stops after the last test.
/// </summary>
public abstract class AspNetCoreProgram : IAsyncDisposable
{
    private readonly Lazy<Task<ConsumerServer>> _server;

    // Created by the first test because its constructor skips the test if there are no packages.
    private Consumer? _consumer;

    private protected AspNetCoreProgram() => _server = new(Start);

    internal Task<ConsumerServer> Server => _server.Value;

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_server is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
            await (await Server).DisposeAsync();
        _consumer?.Dispose();
    }

    private protected abstract Task<ConsumerServer> Start(Consumer consumer);

    private Task<ConsumerServer> Start()
    {
        _consumer = new Consumer();
        return Start(_consumer);
    }

    /// <summary>The program compiled just in time.</summary>
    public sealed class Jit : AspNetCoreProgram
    {
        private protected override async Task<ConsumerServer> Start(Consumer consumer) =>
            await ConsumerServer.Start("dotnet", Path.Combine(await consumer.Publish("AspNetCore"), "Consumer.dll"));
    }

    /// <summary>The program compiled ahead of time.</summary>
    public sealed class NativeAot : AspNetCoreProgram
    {
        private protected override async Task<ConsumerServer> Start(Consumer consumer) =>
            await ConsumerServer.Start(Path.Combine(await consumer.Publish("AspNetCoreAot"), "Consumer"));
    }
}
