using System.Text.Json;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using YamlDotNet.Serialization;

namespace NetworkPorts.Tests;

/// <summary>Tests that serializers that use reflection can serialize the types of the library.</summary>
public class ReflectionSerializerTests
{
    public static TheoryData<object> Values() =>
    [
        WellKnownPorts.Lookup(80),
        WellKnownPorts.Lookup(514, TransportProtocols.Udp),
        WellKnownPorts.Lookup(60000),
        default(PortInfo),
        WellKnownPorts.Lookup(80).Services,
        WellKnownPorts.Lookup(80).Services[1],
        default(ServiceRecord),
        WellKnownPorts.Lookup(80).Services[1].Aliases,
        WellKnownPorts.ClassifyFlow(51234, 443, TransportProtocols.Tcp),
        EphemeralPortRange.Linux,
        WellKnownPorts.Ports,
    ];

    [Theory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public void System_Text_Json_does_not_throw(object value) =>
        Assert.NotEqual("{}", JsonSerializer.Serialize(value, value.GetType()));

    [Theory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public void YamlDotNet_does_not_throw(object value) =>
        Assert.NotEmpty(new SerializerBuilder().WithMaximumRecursion(20).Build().Serialize(value));

    [Theory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public void Serilog_does_not_report_an_exception(object value)
    {
        var sink = new LastEvent();
        using (Logger logger = new LoggerConfiguration().WriteTo.Sink(sink).CreateLogger())
            logger.Information("{@Value}", value);

        Assert.DoesNotContain(
            "threw an exception", sink.Event!.Properties["Value"].ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Every_serializer_writes_the_name_of_a_port()
    {
        PortInfo kafka = WellKnownPorts.Lookup(9092);
        var sink = new LastEvent();
        using (Logger logger = new LoggerConfiguration().WriteTo.Sink(sink).CreateLogger())
            logger.Information("{@Port}", kafka);

        Assert.Contains("kafka", JsonSerializer.Serialize(kafka), StringComparison.Ordinal);
        Assert.Contains("kafka", new SerializerBuilder().Build().Serialize(kafka), StringComparison.Ordinal);
        Assert.Contains("Name: \"kafka\"", sink.Event!.Properties["Port"].ToString(), StringComparison.Ordinal);
    }

    private sealed class LastEvent : ILogEventSink
    {
        public LogEvent? Event { get; private set; }

        public void Emit(LogEvent logEvent) => Event = logEvent;
    }
}
