using Microsoft.Extensions.Logging;
using OpenTelemetry.Logs;

namespace NetworkPorts.Logging.Tests;

public class LogTests : PortNameTests
{
    [Fact]
    public void A_message_template_keeps_its_text_and_values_in_order()
    {
        using var logs = new LogPipeline();

        LogConnected(logs.Logger, "broker", 9092, "tcp");

        Assert.Equal(
            [
                new("server.address", "broker"), new("server.port", 9092), new("network.transport", "tcp"),
                new("{OriginalFormat}", "Connected to {server.address}:{server.port} over {network.transport}"),
                new("wellknownports.service.name", "kafka"),
            ],
            logs.Last.Attributes!);
        Assert.Equal("Connected to {server.address}:{server.port} over {network.transport}", logs.Last.Body);
    }

    [Fact]
    public void The_formatted_message_is_unchanged()
    {
        using var logs = new LogPipeline(options =>
        {
            options.IncludeFormattedMessage = true;
            options.AddPortServiceNames();
        });

        LogConnected(logs.Logger, "broker", 9092, "tcp");

        Assert.Equal("Connected to broker:9092 over tcp", logs.Last.FormattedMessage);
    }

    [Fact]
    public void The_state_of_the_caller_is_unchanged()
    {
        using var logs = new LogPipeline();
        var state = new List<KeyValuePair<string, object?>> { new("server.port", 443), new("a", 1), new("a", 2) };

        logs.Logger.Log(LogLevel.Information, default, state, null, static (_, _) => "message");

        Assert.Equal([new("server.port", 443), new("a", 1), new("a", 2)], state);
        Assert.Equal([.. state, new("wellknownports.service.name", "https")], logs.Last.Attributes!);
    }

    [Fact]
    public void A_state_that_is_not_a_list_is_read()
    {
        using var logs = new LogPipeline(options =>
        {
            options.ParseStateValues = true;
            options.AddPortServiceNames();
        });
        IEnumerable<KeyValuePair<string, object?>> state =
            new SortedDictionary<string, object?> { ["server.port"] = 443 };

        logs.Logger.Log(LogLevel.Information, default, state, null, static (_, _) => "message");

        Assert.Equal("https", LogPipeline.Name(logs.Last));
    }

    [Fact]
    public void Without_a_known_service_the_attributes_are_unchanged()
    {
        using var logs = new LogPipeline();

        Assert.Equal([new("server.port", 62000)], logs.Export(("server.port", 62000)).Attributes!);
        Assert.Equal([new("Ports", 443)], logs.Export(("Ports", 443)).Attributes!);
        Assert.Empty(logs.Export().Attributes!);
    }

    [Fact]
    public void A_state_without_attributes_is_left_unchanged()
    {
        using var logs = new LogPipeline();

        logs.Logger.Log(LogLevel.Information, default, "server.port 443", null, static (state, _) => state);

        Assert.Null(logs.Last.Attributes);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_existing_name_is_kept(bool isFirst)
    {
        using var logs = new LogPipeline();
        (string, object?) port = ("server.port", 443);
        (string, object?) name = ("wellknownports.service.name", null);

        LogRecord record = isFirst ? logs.Export(name, port) : logs.Export(port, name);

        Assert.Equal(2, record.Attributes!.Count);
        Assert.Null(LogPipeline.Name(record));
    }

    [Fact]
    public void Adding_the_processor_twice_adds_one_name()
    {
        using var logs = new LogPipeline(options => options.AddPortServiceNames().AddPortServiceNames());

        Assert.Equal(2, logs.Export(("server.port", 443)).Attributes!.Count);
    }

    [Fact]
    public void An_exporter_that_was_added_earlier_receives_no_name()
    {
        using var logs = new LogPipeline(_ => { }, options => options.AddPortServiceNames());

        Assert.Null(logs.NameOf(("server.port", 443)));
    }

    [Fact]
    public void Entries_from_many_threads_get_their_own_names()
    {
        int wrong = 0;
        using ILoggerFactory factory = LoggerFactory.Create(logging => logging.AddOpenTelemetry(options => options
            .AddPortServiceNames()
            .AddProcessor(new EachRecord(record =>
            {
                bool isKafka = record.Attributes!.Any(attribute => attribute.Value is 9092);
                if (!Equals(LogPipeline.Name(record), isKafka ? "kafka" : "https"))
                    Interlocked.Increment(ref wrong);
            }))));
        ILogger logger = factory.CreateLogger("test");

        Parallel.For(0, 10_000, i => LogConnected(logger, "host", i % 2 == 0 ? 9092 : 443, "tcp"));

        Assert.Equal(0, wrong);
    }

    [Fact]
    public void Null_options_are_rejected()
    {
        OpenTelemetryLoggerOptions options = null!;

        Assert.Equal("options", Assert.Throws<ArgumentNullException>(options.AddPortServiceNames).ParamName);
    }

    private protected override object? NameOf(params (string Name, object? Value)[] attributes)
    {
        using var logs = new LogPipeline();
        return logs.NameOf(attributes);
    }

    private static void LogConnected(ILogger logger, string address, int port, string transport) =>
        logger.LogInformation(
            "Connected to {server.address}:{server.port} over {network.transport}", address, port, transport);
}
