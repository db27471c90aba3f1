using System.Text.Json;
using System.Text.Json.Serialization;
using NetworkPorts.Json;

namespace NetworkPorts.Tests;

/// <summary>Tests the arguments of the converters, which a program can call directly.</summary>
public class ConverterArgumentTests
{
    private static readonly PortInfo s_port = WellKnownPorts.Lookup(443);

    [Fact]
    public void The_writer_must_not_be_null()
    {
        AssertWriter(new EphemeralPortRangeJsonConverter(), EphemeralPortRange.Linux);
        FlowClassification flow = WellKnownPorts.ClassifyFlow(50000, 443, TransportProtocols.Tcp);
        AssertWriter(new FlowClassificationJsonConverter(), flow);
        AssertWriter(new PortCategoryJsonConverter(), s_port.Category);
        AssertWriter(new PortInfoJsonConverter(), s_port);
        AssertWriter(new PortTraitsJsonConverter(), s_port.Traits);
        AssertWriter(new ServiceNamesJsonConverter(), s_port.Services[0].Aliases);
        AssertWriter(new ServiceRecordJsonConverter(), s_port.Services[0]);
        AssertWriter(new ServiceRecordsJsonConverter(), s_port.Services);
        AssertWriter(new TransportProtocolsJsonConverter(), s_port.Transports);
    }

    [Fact]
    public void The_options_must_not_be_null()
    {
        AssertOptions(new EphemeralPortRangeJsonConverter(), EphemeralPortRange.Linux);
        AssertOptions(new PortInfoJsonConverter(), s_port);
        AssertOptions(new ServiceRecordJsonConverter(), s_port.Services[0]);
    }

    [Fact]
    public void The_properties_of_an_object_are_listed_if_one_is_unknown()
    {
        var options = new JsonSerializerOptions { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

        JsonException port = Assert.Throws<JsonException>(() => JsonReading.Read<PortInfo>("""{"prot":80}""", options));
        JsonException record = Assert.Throws<JsonException>(
            () => JsonReading.Read<ServiceRecord>("""{"prot":80}""", options));

        Assert.StartsWith(
            "The property 'prot' is not one of port, requestedTransports, range, name, description, category, traits, "
                + "isBrowserBlocked, registeredName, registeredDescription, status, transports, services.",
            port.Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "The property 'prot' is not one of port, transports, name, source, aliases, description, reference, "
                + "category, traits, origin.",
            record.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_flag_can_be_repeated() => Assert.Equal(
        TransportProtocols.Tcp, JsonReading.Read<TransportProtocols>("""["tcp","tcp"]"""));

    private static void AssertWriter<T>(JsonConverter<T> converter, T value) => Assert.Equal(
        "writer",
        Assert.Throws<ArgumentNullException>(
            () => converter.Write(null!, value, JsonSerializerOptions.Default)).ParamName);

    private static void AssertOptions<T>(JsonConverter<T> converter, T value)
    {
        using var writer = new Utf8JsonWriter(Stream.Null);

        Assert.Equal(
            "options",
            Assert.Throws<ArgumentNullException>(() => converter.Write(writer, value, null!)).ParamName);
    }
}
