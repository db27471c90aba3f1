using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace NetworkPorts.Logging.Tests;

public class SetupTests
{
    [Fact]
    public void Providers_added_before_and_after_get_names()
    {
        using CapturingProvider before = new(), after = new(), later = new();
        using ILoggerFactory factory = LoggerFactory.Create(
            logging => logging.AddProvider(before).AddPortServiceNames().AddProvider(after));
        ILogger log = factory.CreateLogger("Test");
        factory.AddProvider(later);

        log.LogInformation("{Port}", 443);

        Assert.All([before, after, later], provider => Assert.Equal("https", provider.Entry["PortService"]));
    }

    [Fact]
    public void Typed_loggers_of_a_host_add_names()
    {
        using var provider = new CapturingProvider();
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Logging.AddPortServiceNames();
        builder.Logging.AddProvider(provider);
        using IHost host = builder.Build();

        host.Services.GetRequiredService<ILogger<SetupTests>>().LogInformation("{Port}", 443);

        Assert.Equal("https", provider.Entry["PortService"]);
        Assert.Equal(typeof(SetupTests).FullName, provider.Entry.Category);
    }

    [Fact]
    public void Configuring_logging_again_keeps_the_names()
    {
        using var provider = new CapturingProvider();
        using ServiceProvider services = new ServiceCollection()
            .AddLogging(logging => logging.AddPortServiceNames())
            .AddLogging(logging => logging.AddProvider(provider))
            .BuildServiceProvider();

        services.GetRequiredService<ILoggerFactory>().CreateLogger("Test").LogInformation("{Port}", 443);

        Assert.Equal("https", provider.Entry["PortService"]);
    }

    [Fact]
    public void A_second_call_adds_its_options_but_no_second_name()
    {
        using var provider = new CapturingProvider();
        using ILoggerFactory factory = LoggerFactory.Create(logging => logging
            .AddPortServiceNames(options => options.ServiceProperty = "Service")
            .AddPortServiceNames(options => options.RangeProperty = "Range")
            .AddProvider(provider));

        factory.CreateLogger("Test").LogInformation("{Port}", 443);

        Assert.Equal(["Port", "Service", "Range", "{OriginalFormat}"], provider.Entry.Names);
    }

    [Fact]
    public void A_custom_logger_factory_is_decorated()
    {
        using var provider = new CapturingProvider();
        using ServiceProvider services = new ServiceCollection()
            .AddSingleton<ILoggerFactory>(_ => new LoggerFactory([provider]))
            .AddLogging(logging => logging.AddPortServiceNames())
            .BuildServiceProvider();

        services.GetRequiredService<ILogger<SetupTests>>().LogInformation("{Port}", 443);

        Assert.Equal("https", provider.Entry["PortService"]);
    }

    [Fact]
    public void Another_call_decorates_a_factory_that_replaced_the_decorated_one()
    {
        using var provider = new CapturingProvider();
        var collection = new ServiceCollection();
        collection.AddLogging(logging => logging.AddPortServiceNames());
        collection.AddSingleton<ILoggerFactory>(_ => new LoggerFactory([provider]));
        collection.AddLogging(logging => logging.AddPortServiceNames());
        using ServiceProvider services = collection.BuildServiceProvider();

        services.GetRequiredService<ILogger<SetupTests>>().LogInformation("{Port}", 443);

        Assert.Equal(["Port", "PortService", "{OriginalFormat}"], provider.Entry.Names);
    }

    [Fact]
    public void Options_are_bound_from_configuration()
    {
        IConfigurationRoot configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Names:PortProperties:0", "Peer"), new("Names:CategoryProperty", "Kind")])
            .Build();
        using var provider = new CapturingProvider();
        using ILoggerFactory factory = LoggerFactory.Create(logging =>
        {
            logging.AddPortServiceNames().AddProvider(provider);
            logging.Services.Configure<PortServiceNameOptions>(configuration.GetSection("Names"));
        });

        factory.CreateLogger("Test").LogInformation("{Peer}", 443);

        Assert.Equal(("https", "web"), (provider.Entry["PortService"], provider.Entry["Kind"]));
    }

    [Fact]
    public void A_null_argument_is_rejected()
    {
        Assert.Throws<ArgumentNullException>("builder", () => ((ILoggingBuilder)null!).AddPortServiceNames());
        Assert.Throws<ArgumentNullException>("builder", () => ((ILoggingBuilder)null!).AddPortServiceNames(_ => { }));
        new ServiceCollection().AddLogging(logging => Assert.Throws<ArgumentNullException>(
            "configure", () => logging.AddPortServiceNames((Action<PortServiceNameOptions>)null!)));
    }
}
