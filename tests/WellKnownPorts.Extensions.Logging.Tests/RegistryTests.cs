using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace NetworkPorts.Logging.Tests;

/// <summary>Tests custom services from registries, files and configuration.</summary>
public sealed class RegistryTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_services_of_a_registry_are_used()
    {
        Entry entry = Capture.Of(
            log => log.LogInformation("Connected to {Port}", 8087),
            options => options.Registry = RegistryOf("billing-api"));

        Assert.Equal("billing-api", entry["PortService"]);
    }

    [Fact]
    public void A_registry_can_be_replaced_at_any_time()
    {
        PortRegistry current = RegistryOf("one");
        using var provider = new CapturingProvider();
        using ILoggerFactory factory = Capture.Factory(provider, options => options.CurrentRegistry = () => current);
        ILogger log = factory.CreateLogger("Test");

        log.LogInformation("Connected to {Port}", 8087);
        current = RegistryOf("two");
        log.LogInformation("Connected to {Port}", 8087);

        Assert.Equal(["one", "two"], provider.Entries.Select(entry => entry["PortService"]));
    }

    [Fact]
    public void Lists_and_files_can_be_configured()
    {
        string file = FileOf("billing-api");
        using var provider = new CapturingProvider();
        using ILoggerFactory factory = FactoryOf(provider, new Dictionary<string, string?>
        {
            ["PortProperties"] = "Gate",
            ["PortFiles:0"] = file,
            ["ServiceProperty"] = "Service",
            ["RangeProperty"] = "Range",
            ["TraitsProperty"] = "Traits",
        });

        factory.CreateLogger("Test").LogInformation("{Gate} {Port}", 8087, 443);

        Assert.Equal(["Gate", "Port", "Service", "Range", "{OriginalFormat}"], provider.Entry.Names);
        Assert.Equal("billing-api", provider.Entry["Service"]);
    }

    [Fact]
    public void A_changed_configuration_is_applied_and_an_invalid_one_is_logged()
    {
        string file = FileOf("one");
        IConfigurationRoot configuration = ConfigurationOf(new Dictionary<string, string?> { ["PortFiles"] = file });
        using var provider = new CapturingProvider();
        using ILoggerFactory factory = FactoryOf(provider, configuration);
        ILogger log = factory.CreateLogger("Test");

        log.LogInformation("Connected to {Port}", 8087);
        File.WriteAllText(file, "port,transports,name\n8087,tcp,two\n");
        configuration.Reload();
        log.LogInformation("Connected to {Port}", 8087);
        File.WriteAllText(file, "port,transports,name\n8087,tpc,three\n");
        configuration.Reload();
        log.LogInformation("Connected to {Port}", 8087);
        configuration["ServiceProperty"] = " ";
        configuration.Reload();
        log.LogInformation("Connected to {Port}", 8087);

        Assert.Equal(
            ["one", "two", "two", "two"],
            provider.Entries.Where(entry => entry.Category == "Test").Select(entry => entry["PortService"]));
        Entry[] errors = [.. provider.Entries.Where(entry => entry.Level == LogLevel.Error)];
        Assert.Contains($"{file}(2,6)", errors[0].Exception!.Message, StringComparison.Ordinal);
        Assert.Contains("ServiceProperty must not be empty", errors[1].Exception!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_file_is_reported_at_startup_with_its_line()
    {
        string file = FileOf("1");

        PortRegistryException failure = Assert.Throws<PortRegistryException>(
            () => Capture.Of(_ => { }, options => options.PortFiles = [file]));

        Assert.Equal((file, 2, 10), (failure.Errors[0].File, failure.Errors[0].Line, failure.Errors[0].Column));
    }

    private static PortRegistry RegistryOf(string name) =>
        new PortRegistryBuilder().Add(new CustomService(8087, name)).Build();

    private static IConfigurationRoot ConfigurationOf(Dictionary<string, string?> values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values).Build();

    private static ILoggerFactory FactoryOf(ILoggerProvider provider, Dictionary<string, string?> values) =>
        FactoryOf(provider, ConfigurationOf(values));

    private static ILoggerFactory FactoryOf(ILoggerProvider provider, IConfiguration configuration) =>
        LoggerFactory.Create(logging => logging.AddPortServiceNames(configuration).AddProvider(provider));

    private string FileOf(string name)
    {
        string path = Path.Combine(_folder.FullName, "ports.csv");
        File.WriteAllText(path, $"port,transports,name\n8087,tcp,{name}\n");
        return path;
    }
}
