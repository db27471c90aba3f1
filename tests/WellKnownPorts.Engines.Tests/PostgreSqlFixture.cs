namespace NetworkPorts.Engines.Tests;

/// <summary>A PostgreSQL server for several tests. Each test creates its own database.</summary>
public sealed class PostgreSqlFixture : IAsyncLifetime
{
    private PostgreSqlServer? _server;

    /// <summary>Gets the server. Skips the test if PostgreSQL is not installed.</summary>
    internal PostgreSqlServer Server
    {
        get
        {
            Assert.SkipWhen(_server is null, "PostgreSQL is not installed.");
            return _server!;
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (PostgreSqlServer.IsInstalled)
            _server = await PostgreSqlServer.Start();
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
    }
}
