using Microsoft.Extensions.Logging;

namespace NetworkPorts.Logging.Tests;

public class StateTests
{
    [Fact]
    public void The_name_is_added_after_the_properties_and_before_the_message_template()
    {
        var failure = new TimeoutException();

        Entry entry = Capture.Of(log => log.LogWarning(
            new EventId(7, "Seven"), failure, "Connected to {Host}:{Port}", "db", 5432));

        Assert.Equal(
            [
                new("Host", "db"), new("Port", 5432), new("PortService", "postgresql"),
                new("{OriginalFormat}", "Connected to {Host}:{Port}"),
            ],
            entry.Properties);
        Assert.Equal("Connected to db:5432", entry.Message);
        Assert.Equal("Connected to db:5432", entry.StateText);
        Assert.Equal(("Test", LogLevel.Warning, new EventId(7, "Seven")), (entry.Category, entry.Level, entry.EventId));
        Assert.Same(failure, entry.Exception);
    }

    [Fact]
    public void A_source_generated_message_gets_a_name()
    {
        Entry entry = Capture.Of(log => LogMessages.Connected(log, "db", 5432));

        Assert.Equal(["Host", "Port", "PortService", "{OriginalFormat}"], entry.Names);
        Assert.Equal("Connected to db:5432", entry.Message);
    }

    [Fact]
    public void A_parameter_that_is_not_in_the_source_generated_message_is_read() =>
        Assert.Equal("postgresql", Capture.Of(log => LogMessages.ConnectedToAPort(log, "db", 5432))["PortService"]);

    [Fact]
    public void A_source_generated_state_type_gets_a_name()
    {
        Entry entry = Capture.Of(log => LogMessages.Flow(log, "a", 50123, "b", 514, "udp", 1, 2));

        Assert.Equal(
            [
                "Source", "SourcePort", "Destination", "DestinationPort", "Protocol", "Packets", "Bytes",
                "PortService", "{OriginalFormat}",
            ],
            entry.Names);
        Assert.Equal("syslog", entry["PortService"]);
        Assert.Equal("Flow a 50123 b 514 udp 1 2", entry.Message);
    }

    [Fact]
    public void A_defined_message_gets_a_name()
    {
        Action<ILogger, int, Exception?> connected =
            LoggerMessage.Define<int>(LogLevel.Information, 0, "Connected to {Port}");

        Assert.Equal("https", Capture.Of(log => connected(log, 443, null))["PortService"]);
    }

    [Fact]
    public void A_list_without_a_message_template_gets_the_name_at_the_end()
    {
        List<KeyValuePair<string, object?>> state = [new("port", 443), new("host", "a")];

        Entry entry = Capture.Of(
            log => log.Log(LogLevel.Information, 0, state, null, (list, _) => $"{list.Count} properties"));

        Assert.Equal(["port", "host", "PortService"], entry.Names);
        Assert.Equal("2 properties", entry.Message);
    }

    [Fact]
    public void Lists_of_one_type_can_have_different_names()
    {
        using var provider = new CapturingProvider();
        using ILoggerFactory factory = Capture.Factory(provider);
        foreach (string name in (string[])["Count", "Port"])
        {
            KeyValuePair<string, object?>[] state = [new(name, 443), new("{OriginalFormat}", "one")];
            factory.CreateLogger("Test").Log(LogLevel.Information, 0, state, null, (_, _) => "one");
        }

        Assert.Equal([null, "https"], provider.Entries.Select(entry => entry["PortService"]));
    }

    [Fact]
    public void A_message_template_with_and_without_arguments_is_two_kinds_of_entry()
    {
        const string Template = "Connected to {Port}";
        using var provider = new CapturingProvider();
        using ILoggerFactory factory = Capture.Factory(provider);
        ILogger log = factory.CreateLogger("Test");

#pragma warning disable CA2017 // The test needs a missing argument.
        log.Log(LogLevel.Information, Template);
#pragma warning restore CA2017
        log.Log(LogLevel.Information, Template, 443);

        Assert.Equal([null, "https"], provider.Entries.Select(entry => entry["PortService"]));
        Assert.Equal(["{OriginalFormat}"], provider.Entries.First().Names);
    }

    [Fact]
    public void Message_templates_beyond_the_cache_size_get_names()
    {
        using var provider = new CapturingProvider();
        using ILoggerFactory factory = Capture.Factory(provider);
        ILogger log = factory.CreateLogger("Test");

#pragma warning disable CA2254 // The test needs templates that are created at run time.
        for (int i = 0; i < 3000; i++)
            log.LogInformation("Connected " + i + " to {Port}", 443);
#pragma warning restore CA2254

        Assert.Equal(3000, provider.Entries.Count(entry => entry["PortService"] is "https"));
    }

    [Fact]
    public void An_existing_property_is_not_replaced()
    {
        Entry entry = Capture.Of(log => log.LogInformation("{Port} {PortService}", 443, "mine"));

        Assert.Equal(["Port", "PortService", "{OriginalFormat}"], entry.Names);
        Assert.Equal("mine", entry["PortService"]);
    }

    [Fact]
    public void An_entry_without_a_port_is_passed_on_unchanged()
    {
        Type original = typeof(LoggerExtensions).Assembly
            .GetType("Microsoft.Extensions.Logging.FormattedLogValues", true)!;

        Assert.Equal(original, Capture.Of(log => log.LogInformation("{Host}", "a")).StateType);
        Assert.Equal(original, Capture.Of(log => log.LogInformation("Port 443")).StateType);
        Assert.Equal(
            typeof(string),
            Capture.Of(log => log.Log(LogLevel.Information, 0, "443", null, (text, _) => text)).StateType);
        Assert.Equal(
            typeof(int), Capture.Of(log => log.Log(LogLevel.Information, 0, 443, null, (_, _) => "")).StateType);
        Assert.Equal(
            "none",
            Capture.Of(log => log.Log<object?>(LogLevel.Information, 0, null, null, (_, _) => "none")).Message);
        Assert.Empty(Capture.Of(log => log.Log(
            LogLevel.Information, 0, new List<KeyValuePair<string, object?>>(), null, (_, _) => "")).Names);
    }

    [Fact]
    public void A_template_with_too_few_arguments_fails_as_it_does_without_service_names()
    {
        using var provider = new CapturingProvider();
        using ILoggerFactory plain = LoggerFactory.Create(logging => logging.AddProvider(provider));
        using ILoggerFactory named = Capture.Factory(provider);
#pragma warning disable CA2017 // The test needs too few arguments.
        void Log(ILoggerFactory factory) => factory.CreateLogger("Test").LogInformation("{Host} {Port}", "a");
#pragma warning restore CA2017

        AggregateException expected = Assert.Throws<AggregateException>(() => Log(plain));
        AggregateException actual = Assert.Throws<AggregateException>(() => Log(named));

        Assert.Equal(expected.InnerException!.GetType(), actual.InnerException!.GetType());
    }
}
