using System.Text.Json;

namespace NetworkPorts.Tests;

public class RegistryJsonTests
{
    private static readonly PortRegistry s_ports = new PortRegistryBuilder()
        .Add(new CustomService(8087, "billing-api") { Transports = TransportProtocols.Tcp, Origin = "ports.csv" })
        .Build();

    [Fact]
    public void A_custom_record_is_written_with_its_origin() => Assert.Equal(
        """{"port":8087,"transports":["tcp"],"name":"billing-api","source":"custom","origin":"ports.csv"}""",
        JsonSerializer.Serialize(s_ports.Lookup(8087).Services[0]));

    [Fact]
    public void A_port_of_a_registry_is_read_as_built_in_data()
    {
        string json = JsonSerializer.Serialize(s_ports.Lookup(8087, TransportProtocols.Tcp));

        Assert.Contains("\"name\":\"billing-api\"", json, StringComparison.Ordinal);
        Assert.Equal(WellKnownPorts.Lookup(8087, TransportProtocols.Tcp), JsonReading.Read<PortInfo>(json));
    }

    [Fact]
    public void A_flow_of_a_registry_is_read_as_built_in_data()
    {
        FlowClassification flow = s_ports.ClassifyFlow(51234, 8087, TransportProtocols.Tcp);
        FlowClassification read = JsonReading.Read<FlowClassification>(JsonSerializer.Serialize(flow));

        Assert.Equal(
            (WellKnownPorts.Lookup(8087, TransportProtocols.Tcp), FlowSide.Destination, FlowConfidence.Custom),
            (read.Service, read.Side, read.Confidence));
    }

    [Fact]
    public void A_custom_record_cannot_be_read()
    {
        string json = JsonSerializer.Serialize(s_ports.Lookup(8087).Services[0]);

        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ServiceRecord>(json));
    }
}
