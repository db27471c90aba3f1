using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Logs;

namespace NetworkPorts.Logging.Tests;

/// <summary>Tests logging that is configured with <c>WithLogging</c>.</summary>
public class LoggerProviderBuilderTests
{
    [Fact]
    public void The_service_name_of_the_port_is_added()
    {
        List<LogRecord> exported = [];
        using OpenTelemetrySdk sdk = OpenTelemetrySdk.Create(telemetry => telemetry
            .WithLogging(logging => logging.AddPortServiceNames().AddInMemoryExporter(exported)));

        sdk.GetLoggerFactory().CreateLogger("test").LogInformation("Connected to {server.port}", 9092);

        Assert.Equal(
            [
                new("server.port", 9092), new("{OriginalFormat}", "Connected to {server.port}"),
                new("wellknownports.service.name", "kafka"),
            ],
            Assert.Single(exported).Attributes!);
    }

    [Fact]
    public void An_exporter_that_was_added_earlier_receives_no_name()
    {
        List<LogRecord> exported = [];
        using OpenTelemetrySdk sdk = OpenTelemetrySdk.Create(telemetry => telemetry
            .WithLogging(logging => logging.AddInMemoryExporter(exported).AddPortServiceNames()));

        sdk.GetLoggerFactory().CreateLogger("test").LogInformation("Connected to {server.port}", 9092);

        Assert.Null(LogPipeline.Name(Assert.Single(exported)));
    }

    [Fact]
    public void A_null_builder_is_rejected()
    {
        LoggerProviderBuilder builder = null!;

        Assert.Equal("builder", Assert.Throws<ArgumentNullException>(builder.AddPortServiceNames).ParamName);
    }
}
