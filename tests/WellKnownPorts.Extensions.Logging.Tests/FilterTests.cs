using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace NetworkPorts.Logging.Tests;

public class FilterTests
{
    [Fact]
    public void A_filter_rule_for_a_provider_alias_still_applies()
    {
        IConfigurationSection rules = new ConfigurationBuilder()
            .AddInMemoryCollection([
                new("Logging:LogLevel:Default", "Debug"),
                new("Logging:Capturing:LogLevel:Default", "Warning"),
                new("Logging:Capturing:LogLevel:Chatty", "Error"),
            ])
            .Build().GetSection("Logging");
        using var provider = new CapturingProvider();
        using ILoggerFactory factory = LoggerFactory.Create(logging =>
            logging.AddPortServiceNames().AddConfiguration(rules).AddProvider(provider));

        factory.CreateLogger("Quiet").LogInformation("{Port}", 1);
        factory.CreateLogger("Quiet").LogWarning("{Port}", 443);
        factory.CreateLogger("Chatty").LogWarning("{Port}", 2);

        Assert.Equal(443, provider.Entry["Port"]);
        Assert.Equal("https", provider.Entry["PortService"]);
    }

    [Fact]
    public void A_filter_rule_for_a_provider_type_still_applies()
    {
        using var provider = new CapturingProvider();
        using ILoggerFactory factory = LoggerFactory.Create(logging => logging
            .AddProvider(provider).AddPortServiceNames().AddFilter<CapturingProvider>("Test", LogLevel.Error));
        ILogger log = factory.CreateLogger("Test");

        log.LogWarning("{Port}", 443);

        Assert.Empty(provider.Entries);
        Assert.False(log.IsEnabled(LogLevel.Warning));
        Assert.True(log.IsEnabled(LogLevel.Error));
    }

    [Fact]
    public void The_minimum_level_still_applies()
    {
        using var provider = new CapturingProvider();
        using ILoggerFactory factory = LoggerFactory.Create(logging =>
            logging.AddPortServiceNames().SetMinimumLevel(LogLevel.Warning).AddProvider(provider));

        factory.CreateLogger("Test").LogInformation("{Port}", 443);

        Assert.Empty(provider.Entries);
    }
}
