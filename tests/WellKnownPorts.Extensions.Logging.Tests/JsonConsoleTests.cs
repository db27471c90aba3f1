using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace NetworkPorts.Logging.Tests;

public class JsonConsoleTests
{
    [Fact]
    public void The_JSON_console_prints_the_name_and_the_same_message()
    {
        JsonElement entry = Print(log =>
        {
            using (log.BeginScope("Request {Id}", 17))
                LogMessages.Connected(log, "broker", 9092);
        });

        JsonElement state = entry.GetProperty("State");
        Assert.Equal("Connected to broker:9092", entry.GetProperty("Message").GetString());
        Assert.Equal("kafka", state.GetProperty("PortService").GetString());
        Assert.Equal(9092, state.GetProperty("Port").GetInt32());
        Assert.Equal("Connected to {Host}:{Port}", state.GetProperty("{OriginalFormat}").GetString());
        Assert.Equal(
            "Request 17",
            Assert.Single(entry.GetProperty("Scopes").EnumerateArray()).GetProperty("Message").GetString());
    }

    private static JsonElement Print(Action<ILogger> log)
    {
        using var output = new StringWriter();
        TextWriter console = Console.Out;
        Console.SetOut(output);
        try
        {
            // The console writes on its own thread, which ends when the factory is disposed.
            using ILoggerFactory factory = LoggerFactory.Create(logging =>
                logging.AddPortServiceNames().AddJsonConsole(options => options.IncludeScopes = true));
            log(factory.CreateLogger("Test"));
        }
        finally
        {
            Console.SetOut(console);
        }

        return JsonDocument.Parse(output.ToString()).RootElement;
    }
}
