using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Logs;

namespace NetworkPorts.Logging.Tests;

/// <summary>Logging that is set up by <c>WithLogging</c>, beside traces.</summary>
public class LoggerProviderBuilderTests
{
    [Fact]
    public void A_record_is_given_the_common_name_of_its_port()
    {
        List<LogRecord> exported = [];
        using OpenTelemetrySdk sdk = OpenTelemetrySdk.Create(telemetry => telemetry
            .WithLogging(logging => logging.AddWellKnownPorts().AddInMemoryExporter(exported)));

        sdk.GetLoggerFactory().CreateLogger("test").LogInformation("Connected to {server.port}", 9092);

        Assert.Equal(
            [new("server.port", 9092), new("{OriginalFormat}", "Connected to {server.port}"), new("wellknownports.service.name", "kafka")],
            Assert.Single(exported).Attributes!);
    }

    [Fact]
    public void An_exporter_that_was_added_earlier_is_given_the_record_without_the_name()
    {
        List<LogRecord> exported = [];
        using OpenTelemetrySdk sdk = OpenTelemetrySdk.Create(telemetry => telemetry
            .WithLogging(logging => logging.AddInMemoryExporter(exported).AddWellKnownPorts()));

        sdk.GetLoggerFactory().CreateLogger("test").LogInformation("Connected to {server.port}", 9092);

        Assert.Null(LogPipeline.Name(Assert.Single(exported)));
    }

    [Fact]
    public void A_builder_that_is_null_is_refused_by_name()
    {
        LoggerProviderBuilder builder = null!;

        Assert.Equal("builder", Assert.Throws<ArgumentNullException>(builder.AddWellKnownPorts).ParamName);
    }
}
