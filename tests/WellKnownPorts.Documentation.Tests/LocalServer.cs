using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace NetworkPorts.Documentation.Tests;

/// <summary>A web service in this process, on a free port of the loopback interface.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private LocalServer(WebApplication app) => _app = app;

    public HttpClient Client { get; } = new();

    /// <summary>Starts a service with the JSON options and the schema transformer of the JSON page.</summary>
    public static async Task<LocalServer> Start(Action<WebApplication> map)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, AppJsonContext.Default);
            options.SerializerOptions.TypeInfoResolverChain.Insert(1, WellKnownPortsJsonContext.Default);
        });
        builder.Services.AddOpenApi(options => options.AddSchemaTransformer<PortSchemaTransformer>());

        var server = new LocalServer(builder.Build());
        server._app.Urls.Add("http://127.0.0.1:0");
        server._app.MapOpenApi();
        map(server._app);
        await server._app.StartAsync();
        server.Client.BaseAddress = new Uri(server._app.Urls.Single());
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
