using System.Text.Json;

namespace NetworkPorts.Tests;

public class FlowJsonTests
{
    [Fact]
    public void A_flow_is_written_with_its_service_side_and_confidence()
    {
        FlowClassification flow = WellKnownPorts.ClassifyFlow(60000, 50999, TransportProtocols.Tcp);

        Assert.Equal(
            """
            {"service":{"port":50999,"requestedTransports":["tcp"],"range":"dynamic","status":"unassigned"},
            "side":"destination","confidence":"lower-port"}
            """.ReplaceLineEndings(""),
            JsonSerializer.Serialize(flow));
    }

    [Theory]
    [InlineData(51234, 443)]
    [InlineData(443, 51234)]
    [InlineData(123, 123)]
    [InlineData(60000, 60001)]
    [InlineData(22, 443)]
    [InlineData(0, 0)]
    public void A_flow_round_trips(int source, int destination)
    {
        FlowClassification flow = WellKnownPorts.ClassifyFlow(source, destination, TransportProtocols.Udp);

        Assert.Equal(flow, JsonReading.Read<FlowClassification>(JsonSerializer.Serialize(flow)));
        Assert.Equal(
            default, JsonReading.Read<FlowClassification>(JsonSerializer.Serialize(default(FlowClassification))));
    }

    [Theory]
    [InlineData("null", "")]
    [InlineData("[]", "must be an object, not a")]
    [InlineData("{}", "'service' is missing")]
    [InlineData("""{"service":{"port":443},"side":"source"}""", "'confidence' is missing")]
    [InlineData("""{"service":{"port":443},"confidence":"none"}""", "'side' is missing")]
    [InlineData("""{"service":{},"side":"source","confidence":"none"}""", "'port' is missing")]
    [InlineData(
        """{"service":{"port":443},"side":"left","confidence":"none"}""", "'left' is not a valid FlowSide")]
    [InlineData("""{"service":{"port":443},"side":"source","confidence":4}""", "FlowConfidence must be a string")]
    public void Invalid_JSON_for_a_flow_is_rejected(string json, string reason)
    {
        JsonException error = Assert.Throws<JsonException>(() => JsonReading.Read<FlowClassification>(json));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_properties_of_a_flow_are_ignored() => Assert.Equal(
        WellKnownPorts.ClassifyFlow(51234, 443, TransportProtocols.Tcp),
        JsonReading.Read<FlowClassification>("""
            {"id":[{"side":1}],"service":{"port":443,"requestedTransports":["tcp"]},"side":"destination",
            "confidence":"common-use"}
            """));

    [Fact]
    public void A_range_of_ports_round_trips()
    {
        string json = JsonSerializer.Serialize(EphemeralPortRange.Linux);

        Assert.Equal("""{"first":32768,"last":60999}""", json);
        Assert.Equal(EphemeralPortRange.Linux, JsonReading.Read<EphemeralPortRange>(json));
        Assert.Equal(
            EphemeralPortRange.Linux,
            JsonReading.Read<EphemeralPortRange>(
                """{"LAST":"60999","more":[],"First":32768}""", JsonSerializerOptions.Web));
    }

    [Theory]
    [InlineData("null", "")]
    [InlineData("7", "must be an object, not a")]
    [InlineData("{}", "'first' is missing")]
    [InlineData("""{"first":1}""", "'last' is missing")]
    [InlineData("""{"first":1,"last":65536}""", "'last' must be a number between 0 and 65535")]
    [InlineData("""{"first":2,"last":1}""", "'last', 1, must be at least the value of 'first', 2")]
    public void Invalid_JSON_for_a_range_of_ports_is_rejected(string json, string reason)
    {
        JsonException error = Assert.Throws<JsonException>(() => JsonReading.Read<EphemeralPortRange>(json));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }
}
