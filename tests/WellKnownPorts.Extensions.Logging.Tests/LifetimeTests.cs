using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace NetworkPorts.Logging.Tests;

public class LifetimeTests
{
    [Fact]
    public void Only_one_factory_and_one_provider_are_created()
    {
        int created = 0;
        using ServiceProvider services = new ServiceCollection()
            .AddLogging(logging => logging.AddPortServiceNames())
            .AddSingleton<ILoggerProvider>(_ =>
            {
                created++;
                return new CapturingProvider();
            })
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        using IServiceScope scope = services.CreateScope();

        Assert.Same(
            services.GetRequiredService<ILoggerFactory>(),
            scope.ServiceProvider.GetRequiredService<ILoggerFactory>());
        scope.ServiceProvider.GetRequiredService<ILogger<LifetimeTests>>().LogInformation("{Port}", 443);
        services.GetRequiredService<ILogger<LifetimeTests>>().LogInformation("{Port}", 443);
        Assert.Equal(1, created);
    }

    [Fact]
    public void Providers_are_disposed_with_their_service_provider()
    {
        ServiceProvider services = new ServiceCollection()
            .AddLogging(logging => logging.AddPortServiceNames())
            .AddSingleton<ILoggerProvider, CapturingProvider>()
            .BuildServiceProvider();
        var provider = (CapturingProvider)services.GetRequiredService<ILoggerProvider>();
        ILoggerFactory factory = services.GetRequiredService<ILoggerFactory>();

        services.Dispose();

        Assert.Equal(1, provider.Disposals);
        Assert.Throws<ObjectDisposedException>(() => factory.CreateLogger("Test"));
    }

    [Fact]
    public void A_provider_added_to_the_factory_is_disposed_with_it()
    {
        var provider = new CapturingProvider();
        ILoggerFactory factory = LoggerFactory.Create(logging => logging.AddPortServiceNames());
        factory.AddProvider(provider);

        factory.Dispose();
        factory.Dispose();

        Assert.Equal(1, provider.Disposals);
    }

    [Fact]
    public void A_factory_disposed_by_its_user_creates_no_more_loggers()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddLogging(logging => logging.AddPortServiceNames())
            .BuildServiceProvider();
        ILoggerFactory factory = services.GetRequiredService<ILoggerFactory>();

        factory.Dispose();

        Assert.Throws<ObjectDisposedException>(() => factory.CreateLogger("Test"));
    }

    [Fact]
    public void A_factory_created_by_the_user_is_not_disposed()
    {
        using var provider = new CapturingProvider();
        using var factory = new LoggerFactory([provider]);
        ServiceProvider services = new ServiceCollection()
            .AddSingleton<ILoggerFactory>(factory)
            .AddLogging(logging => logging.AddPortServiceNames())
            .BuildServiceProvider();
        services.GetRequiredService<ILogger<LifetimeTests>>().LogInformation("{Port}", 443);

        services.Dispose();
        factory.CreateLogger("Test");

        Assert.Equal("https", provider.Entry["PortService"]);
    }
}
